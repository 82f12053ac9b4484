/** Written by `node dist/tools/console/generate.js` from the document of police-api. */
export interface paths {
  '/account-list-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['accountFiles_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/approvals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['approvals_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/approvals/{approvalId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['approvals_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/approvals/{approvalId}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['approvals_enterPaper'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/approvals/{approvalId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['approvalWithdrawals_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/approvals/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['approvals_scan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/area-listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['areaListings_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/area-listings/{listingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['areaListings_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/area-listings/{listingId}/assessment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['areaListingsLeading_assessment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/area-listings/{listingId}/leader': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['areaListingsLeading_leader'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/area-listings/{listingId}/notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['areaListings_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/area-listings/{listingId}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['areaListingsLeading_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['assistances_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances/{assistanceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['assistances_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances/{assistanceId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['assistances_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances/{assistanceId}/catch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['assistances_caught'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances/{assistanceId}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['assistances_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances/{assistanceId}/missing-papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['assistances_askPapers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances/{assistanceId}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['assistances_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances/{assistanceId}/taking-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['assistances_takeUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistances/{assistanceId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['assistances_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bank-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bankReportsReading_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bank-reports/{reportId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bankReportsReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bank-reports/{reportId}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bankReports_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bank-reports/{reportId}/taking': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['bankReports_take'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bank-reports/{reportId}/turning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bankReports_turn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bulletins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bulletins_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bulletins/{bulletinId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bulletins_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bulletins/{bulletinId}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bulletins_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bulletins/{bulletinId}/referrals/{no}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bulletins_letter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bulletins/{bulletinId}/referrals/{no}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulletinsAnswering_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['calendarFeed_make'];
    delete: operations['calendarFeed_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-feeds/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calendarFeed_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['campaigns_list'];
    put?: never;
    post: operations['campaigns_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/campaigns/{campaignId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['campaigns_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/campaigns/{campaignId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['campaigns_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/campaigns/{campaignId}/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['campaigns_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/campaigns/{campaignId}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['campaigns_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/campaigns/{campaignId}/removals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['campaigns_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/campaigns/{campaignId}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['campaigns_result'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/campaigns/{campaignId}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['campaigns_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['casesReading_list'];
    put?: never;
    post: operations['cases_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['casesReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/account-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['accountFiles_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/account-lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['accountLists_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['accountLists_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/accounts/{rowId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['accountLists_correct'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/accounts/discards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cases_discard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/assistances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['caseReferrals_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/designations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['caseReferrals_dispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/duplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['merge_duplicates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/filing-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['filing_notice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/filings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['filing_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/freeze-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeOrders_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/freeze-tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeTasks_hand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/freeze-tasks/ending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeTasks_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/freeze-tasks/taking': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeTasks_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/grading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['grading_grade'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/living-measures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['caseReferrals_living'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/merging': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['merge_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/merging/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['merge_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/non-prosecution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['filing_nonProsecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/query-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryOrders_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['reportReceipt_receipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/referrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['caseReferrals_find'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/restitutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restitutions_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/separation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['merge_separate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/splits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['merge_split'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cases/{caseId}/stop-payment-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cases_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/centre/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['centre_drafts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/centre/live-stops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['centre_liveStops'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaintsReading_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{complaintId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaintsReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{complaintId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{complaintId}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_explain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{complaintId}/opinion/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaintsReading_opinion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{complaintId}/reply/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['complaintsReading_reply'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/complaints/{complaintId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['consultations_list'];
    put?: never;
    post: operations['consultations_convene'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['consultations_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultations_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultations_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/duties/{dutyNo}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultationMinutes_decideDispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/duties/{dutyNo}/dispute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultationMinutes_dispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/duties/{dutyNo}/fulfilment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultationMinutes_fulfil'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/materials/{no}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['consultations_material'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultationMinutes_issueMinutes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/opinions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultations_fileOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultations_startRound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/rounds/{round}/opinions/{unitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['consultations_opinion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/consultations/{consultationId}/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['consultationMinutes_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['deadlines_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines/{matterId}/{deadlineId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['deadlines_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines/{matterId}/{deadlineId}/custody': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ledger_setCustody'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines/{matterId}/{deadlineId}/extensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ledger_extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines/{matterId}/{deadlineId}/owner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ledger_handOver'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines/{matterId}/{deadlineId}/resumptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ledger_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deadlines/{matterId}/{deadlineId}/suspensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ledger_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/designations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['designations_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/designations/{designationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['designations_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/designations/{designationId}/contests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['designations_contest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/designations/{designationId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['designations_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/designations/{designationId}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['coordinationDocuments_designation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/designations/{designationId}/escalation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['designations_escalate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/designations/{designationId}/names': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['designations_name'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['disposalsReading_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disposals/{disposalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['disposalsReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disposals/{disposalId}/executions/{noticeId}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['disposalsReading_executionNotice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disposals/{disposalId}/executions/{noticeId}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['disposalExecution_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disposals/{disposalId}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['disposalsReading_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/disposals/{disposalId}/things/{no}/claim-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['disposalsReading_claimNotice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/documents/issued/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verification_byHash'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/documents/verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['verification_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/double-inquiries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['doubleInquiries_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/double-inquiries/{caseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['doubleInquiries_one'];
    put?: never;
    post: operations['inquiryKeeping_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/double-inquiries/{caseId}/conclusions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['inquiryKeeping_conclude'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/double-inquiries/{caseId}/consequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['inquiryKeeping_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/double-inquiries/{caseId}/consequences/{no}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['doubleInquiries_letter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/double-inquiries/{caseId}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['inquiryKeeping_note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/double-inquiries/{caseId}/papers/{subjectId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['doubleInquiries_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['escalations_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['escalations_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['escalations_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['escalationsDeciding_audit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['escalationsDeciding_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}/climb': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['escalationsDeciding_climb'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['escalationsDeciding_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}/discipline-referral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['escalationsDeciding_disciplineReferral'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}/inner-dates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['escalationsDeciding_innerDate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalations/{escalationId}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['escalationsDeciding_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['events_listen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['evidence_list'];
    put?: never;
    post: operations['evidence_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evidence/{evidenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['evidence_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evidence/{evidenceId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['evidence_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evidence/{evidenceId}/offer-withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['evidence_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evidence/{evidenceId}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['evidence_offer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evidence/{evidenceId}/receipts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['evidence_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['freezesReading_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['freezesReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/answer-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezePaperAnswers_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezePaperAnswers_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['complaints_enter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['freezesReading_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeOrders_find'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/justifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeOrders_restate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/owner-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeOrders_notify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['freezesReading_papersOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/papers/{actNumber}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['freezesReading_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/release-confirmations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezePaperAnswers_confirmRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeOrders_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/renewal-confirmations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezePaperAnswers_confirmRenewal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/renewals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeOrders_renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/held-freezes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['freezesReading_held'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holder-complaints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['holder_complain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holder-complaints/appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['holder_appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holder-complaints/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['holder_status'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['inbox_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/indicators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['indicators_all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/indicators/{figure}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['indicators_behind'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/indicators/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['indicators_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listings_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/listings/{listingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listings_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/listings/{listingId}/delisting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['listingsLeading_delisting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/listings/{listingId}/leader': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['listingsLeading_leader'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/listings/{listingId}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['listingsLeading_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['timeline_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/hand-on': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['hands_handOn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/hands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['hands_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/paper-answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['paperAnswers_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/paper-answers/{number}/scan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['paperAnswers_scan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/recusal-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['hands_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/recusal-liftings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['hands_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/recusals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['hands_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/risk-tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['riskTagsReading_onRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/matters/{matterId}/taking': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['hands_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['me_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['meetings_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/meetings/{meetingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['meetings_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/meetings/{meetingId}/minutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['meetings_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/meetings/{meetingId}/tasks/{taskNo}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['meetings_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['notices_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/notices/{noticeId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['notices_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/notices/{noticeId}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['notices_resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/notices/failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['notices_failed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['papers_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['procedures_list'];
    put?: never;
    post: operations['procedures_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['procedures_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}/beside': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['procedures_beside'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}/crimes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['procedures_crime'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}/custody': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['procedures_custody'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}/measures-signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['procedures_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}/papers/{no}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['procedures_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}/recount': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recount_recount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['procedures_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/procedures/{procedureId}/unit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['procedures_unit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/protective-stops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['protectiveStopsReading_list'];
    put?: never;
    post: operations['protectiveStops_order'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/protective-stops/{stopId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['protectiveStopsReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/protective-stops/{stopId}/appeal-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['protectiveStops_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/protective-stops/{stopId}/appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['protectiveStops_appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/protective-stops/{stopId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['protectiveStops_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/protective-stops/{stopId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['protectiveStops_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punished/appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punished_appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punished/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punished_status'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['punishmentListings_list'];
    put?: never;
    post: operations['punishmentActs_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['punishmentListings_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/declarations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punishmentActs_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/entries/{entryNo}/appeal-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punishmentActs_decideAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/entries/{entryNo}/appeal-reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['punishmentPapers_reply'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/entries/{entryNo}/appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punishmentActs_appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/entries/{entryNo}/notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['punishmentPapers_notice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/entries/{entryNo}/service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punishmentActs_serve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/papers/{subjectId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['punishmentPapers_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/repair-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punishmentActs_decideRepair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-listings/{listingId}/repairs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punishmentActs_askRepair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['queriesReading_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['queriesReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/answer-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryPaperAnswers_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryPaperAnswers_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['queriesReading_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/items/{itemNo}/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryPaperAnswers_statement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/statement-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['queryPaperAnswers_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/statements/{statementId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['queriesReading_lines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/watch-end-confirmations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryPaperAnswers_confirmEnd'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/watch-ends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryOrders_endWatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryOrders_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['recommendationsReading_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['recommendationsReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedRecommendations_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['recommendationsReading_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/evidence-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedRecommendations_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['recommendationsReading_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/more-time-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedRecommendations_moreTime'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedRecommendations_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedRecommendations_opinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['recommendationsReading_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedRecommendations_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/replies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedRecommendations_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/recommendations/{recommendationId}/reply-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedRecommendations_decideReply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['referrals_list'];
    put?: never;
    post: operations['referrals_find'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['referrals_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedReferrals_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedReferrals_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/dispatches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['coordinationDocuments_referral'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/filing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedReferrals_noteFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/forwarding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedReferrals_forward'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['coordinationDocuments_handOver'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/keeping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/manifest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['referrals_verdict'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/papers/{lineNo}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['referrals_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/reporter-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_tell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedReferrals_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['receivedReferrals_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/{referralId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['referrals_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/referrals/routes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['referrals_routes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/renewal-tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['renewalTasks_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rest-days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['restDays_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitution-disputes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['disputes_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['restitutionsReading_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['restitutionsReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['restitutionsReading_claims'];
    put?: never;
    post: operations['restitutions_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/applications/{claimId}/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restitutions_changeAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/applications/{claimId}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restitutions_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/applications/{claimId}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restitutions_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/applications/{claimId}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restitutions_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_completePapers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['papers_bankNotice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/conservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tracing_conservation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/disputes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['disputes_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/flow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['flow_picture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/flow/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['flow_found'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/frozen-items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['restitutionsReading_frozen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/left-to-judgment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/named-units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['disputes_nameUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['restitutionsReading_objections'];
    put?: never;
    post: operations['plans_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/objections/{objectionId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_decideObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plan-comparisons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_compare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/bank-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_issueNotices'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/difference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['plans_difference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/papers/{sort}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['papers_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/public-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['plans_publicNotice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/share-sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['papers_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/shares': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['restitutionsReading_shares'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/plans/{version}/shares/{lineNo}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['shareExplanation_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/query-statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['queryStatements_list'];
    put?: never;
    post: operations['queryStatements_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/recoveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recoveries_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/recoveries/{recoveryId}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['papers_recovery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/recoveries/{recoveryId}/receipts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recoveries_note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_remedy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/remedies/{remedyId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['plans_decideRemedy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tracing_list'];
    put?: never;
    post: operations['tracing_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/statements/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['tracing_leaveOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/tellings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restitutions_tell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/traces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tracing_run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/traces/{traceId}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tracing_explanation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/traces/{traceId}/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['flow_places'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/traces/{traceId}/result': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tracing_result'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/traces/{traceId}/way': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['flow_way'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/traces/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tracing_compared'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/tracing-progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tracing_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/unknown-senders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['flow_unknown'];
    put?: never;
    post: operations['flow_note'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/unknown-senders/{senderKey}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['papers_senderLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/unknown-senders/leads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['flow_lead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/unknown-senders/search-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['papers_searchNotice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/risk-tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['riskTagsReading_list'];
    put?: never;
    post: operations['riskTags_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/risk-tags/{tagId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['riskTagsReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/risk-tags/{tagId}/ending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['riskTags_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ordersReading_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ordersReading_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/answer-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['stopPaymentPaperAnswers_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['stopPaymentPaperAnswers_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ordersReading_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/lift-confirmations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['stopPaymentPaperAnswers_confirmLift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/lifts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['stopPaymentOrders_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ordersReading_papersOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/papers/{actNumber}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ordersReading_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/second-stops': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['stopPaymentOrders_stopAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/withdrawals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['stopPaymentOrders_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/talks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['talks_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/talks/{talkId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['talks_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/talks/{talkId}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['talks_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskRegisters_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskRegisters_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/responsibilities/{unitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskRegisters_responsibility'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskRegisters_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskRegisters_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskRegisters_tasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/tasks/{no}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskRegisters_task'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/tasks/{no}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskRegisters_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/tasks/{no}/papers/{index}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskRegisters_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/tasks/{no}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskRegisters_progress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tickets_list'];
    put?: never;
    post: operations['tickets_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tickets_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tickets_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tickets_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/pass': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tickets_passOn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/returns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tickets_sendBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/taking-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tickets_takeUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tickets_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tickets_teams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['units_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/units/{unitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['units_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/victim/codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['victim_askCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/victim/filing-remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['victim_contest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/victim/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['victim_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/victim/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['victim_remedy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/victim/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['victim_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/victim/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['victim_status'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/victim/supervision-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['victim_supervise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Approval: {
      approvalId: string;
      approverUnitId: string;
      approverUnitName: string;
      /** Format: date-time */
      askedAt: string;
      /** Format: date-time */
      decidedAt?: string;
      decidedByName?: string;
      /** @enum {string} */
      decision?: 'approved' | 'refused' | 'withdrawn';
      /** Format: date-time */
      dueAt?: string;
      /** @description 绿色通道：提前提醒、排在前面，审批层级不变（SEED） */
      fast: boolean;
      kind: string;
      level: string;
      matterId: string;
      matterTitle: string;
      /** @description 本人呈请，不能由本人审批 */
      mine: boolean;
      /** @description 纸质审批：批文号、批准时间、扫描件哈希 */
      paper?: {
        approvedAt: string;
        number: string;
        sha256: string;
      };
      proposerName: string;
      proposerUnitId: string;
      proposerUnitName: string;
      reason?: string;
      title: string;
    };
    CalendarFeed: {
      /** @description 订阅地址的路径；凭地址即可读取，请勿转发 */
      path: string;
      /** @description 订阅地址 */
      url: string;
    };
    DeadlineDetail: {
      /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
      about?: string;
      calendarVersion: string;
      caseId?: string;
      /**
       * @description AUTO 届满即生效，DUTY 逾期仍须办理，WINDOW 届满权利消灭，SLA 提醒
       * @enum {string}
       */
      class: 'AUTO' | 'DUTY' | 'WINDOW' | 'SLA';
      /** Format: date-time */
      closedAt?: string;
      closedReason?: string;
      /**
       * @description 期限以时、日还是工作日计
       * @enum {string}
       */
      counts: 'hours' | 'days' | 'working-days';
      deadlineId: string;
      /** @description 同一推算的数据形式，可据以复算 */
      derivation: {
        [key: string]: unknown;
      }[];
      /** Format: date-time */
      dueAt: string;
      /** @description 最后一日 */
      dueDate?: string;
      /** @description 应办事项 */
      duty: string;
      /** @description 为什么是这一天，逐步说明 */
      explanation: string[];
      fired: {
        /** Format: date-time */
        dueAt: string;
        /** Format: date-time */
        firedAt: string;
        lateByOutage: boolean;
        rungId: string;
      }[];
      /** @description 依据 */
      law: string;
      /** @description 中止、延长、重新计算的记录 */
      ledger: {
        [key: string]: unknown;
      }[];
      /** @description 未核实或系统设定的标记 */
      mark?: string;
      matterId: string;
      ownerUnitId: string;
      ownerUnitName: string;
      ownerUnitShortName?: string;
      /** @description 节假日安排公布前为暂定 */
      provisional: boolean;
      ruleId: string;
      ruleSetVersion: string;
      rungs: {
        /** Format: date-time */
        at: string;
        rungId: string;
        to: string[];
      }[];
      /** Format: date-time */
      startedAt: string;
      startEvent: string;
      /** @enum {string} */
      status: 'open' | 'overdue' | 'ended' | 'closed';
      /**
       * Format: date-time
       * @description 正在中止计算：自何时起
       */
      suspendedSince?: string;
      title: string;
    };
    DeadlineLine: {
      /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
      about?: string;
      caseId?: string;
      /**
       * @description AUTO 届满即生效，DUTY 逾期仍须办理，WINDOW 届满权利消灭，SLA 提醒
       * @enum {string}
       */
      class: 'AUTO' | 'DUTY' | 'WINDOW' | 'SLA';
      /**
       * @description 期限以时、日还是工作日计
       * @enum {string}
       */
      counts: 'hours' | 'days' | 'working-days';
      deadlineId: string;
      /** Format: date-time */
      dueAt: string;
      /** @description 最后一日 */
      dueDate?: string;
      /** @description 应办事项 */
      duty: string;
      /** @description 依据 */
      law: string;
      /** @description 未核实或系统设定的标记 */
      mark?: string;
      matterId: string;
      ownerUnitId: string;
      ownerUnitName: string;
      ownerUnitShortName?: string;
      /** @description 节假日安排公布前为暂定 */
      provisional: boolean;
      ruleId: string;
      /** Format: date-time */
      startedAt: string;
      /** @enum {string} */
      status: 'open' | 'overdue' | 'ended' | 'closed';
      /**
       * Format: date-time
       * @description 正在中止计算：自何时起
       */
      suspendedSince?: string;
      title: string;
    };
    FailedNotice: {
      actNumber: number;
      address?: string;
      attempts: number;
      channel: string;
      /** Format: date-time */
      createdAt: string;
      lastError?: string;
      /** @description 办理入口 */
      link?: string;
      matterId: string;
      noticeId: string;
      recipientUnitId: string;
      recipientUnitName: string;
      subject: string;
      template: string;
    };
    InboxLine: {
      /**
       * Format: date-time
       * @description 最近一次办理的时间
       */
      actedAt: string;
      area: string;
      caseId?: string;
      matterId: string;
      next: {
        class: string;
        /**
         * @description 期限以时、日还是工作日计
         * @enum {string}
         */
        counts: 'hours' | 'days' | 'working-days';
        deadlineId: string;
        /** Format: date-time */
        dueAt: string;
        /** @description 应办事项 */
        duty: string;
        /** @description 依据 */
        law: string;
        /** @description 未核实或系统设定的标记 */
        mark?: string;
        ruleId: string;
      };
      /** @description 本单位须遵守的期限数 */
      open: number;
      /** @description 其中已逾期的期限数 */
      overdue: number;
      state?: string;
      /** Format: date-time */
      takenAt?: string;
      /** @description 已领取的本单位人员 */
      takenBy?: string;
      takenByName?: string;
      title: string;
    };
    Me: {
      /** @enum {string} */
      agency: 'police' | 'procuratorate' | 'court' | 'bank' | 'operator' | 'regulator' | 'supervisor';
      /** @description 法定时间的快慢；1 为正常 */
      clockFactor: number;
      /** @description 本岗位可以办理、查阅的行为，不论具体事项 */
      entrusted: (
        | 'bank-message.exchange'
        | 'bank-report.file'
        | 'bank-report.read'
        | 'bank-report.settle'
        | 'bank-report.release'
        | 'case.report'
        | 'case.list-accounts'
        | 'case.file'
        | 'case.hand-freeze-task'
        | 'case.take-freeze-task'
        | 'case.grade'
        | 'case.merge'
        | 'case.sign-merge'
        | 'case.find'
        | 'case.read'
        | 'complaint.enter'
        | 'complaint.answer'
        | 'complaint.appeal'
        | 'complaint.review'
        | 'complaint.read'
        | 'deadline.supervise'
        | 'deadline.suspend'
        | 'deadline.extend'
        | 'deadline.set-custody'
        | 'deadline.hand-over'
        | 'deadline.read-moves'
        | 'approval.read'
        | 'approval.decide'
        | 'approval.withdraw'
        | 'approval.enter-paper'
        | 'hands.read'
        | 'hands.take'
        | 'recusal.declare'
        | 'recusal.decide'
        | 'calendar.read'
        | 'calendar.load'
        | 'calendar.publish'
        | 'protective-stop.order'
        | 'protective-stop.keep'
        | 'protective-stop.answer'
        | 'protective-stop.appeal'
        | 'protective-stop.read'
        | 'punishment-list.read'
        | 'punishment-list.carry-out'
        | 'punishment-listing.propose'
        | 'punishment-listing.keep'
        | 'punishment-listing.decide'
        | 'punishment-listing.read'
        | 'query-order.propose'
        | 'query-order.read'
        | 'query-order.withdraw'
        | 'query-order.take'
        | 'query-order.answer'
        | 'query-order.answer-on-paper'
        | 'freeze-order.propose'
        | 'freeze-order.change'
        | 'freeze-order.read'
        | 'freeze-order.answer'
        | 'freeze-order.answer-on-paper'
        | 'indicator.read'
        | 'risk-tag.set'
        | 'risk-tag.end'
        | 'risk-tag.read'
        | 'rule.read'
        | 'rule.propose'
        | 'rule.decide'
        | 'restitution.open'
        | 'restitution.read'
        | 'restitution.apply'
        | 'restitution.hand-over'
        | 'restitution.examine'
        | 'restitution.trace'
        | 'restitution.plan'
        | 'restitution.decide-remedy'
        | 'restitution.disputes'
        | 'restitution.name-unit'
        | 'restitution.bank-read'
        | 'restitution.present'
        | 'restitution.accept'
        | 'restitution.release'
        | 'restitution.confirm'
        | 'stuck.read'
        | 'record.export'
        | 'clock.move'
        | 'paper.upload'
        | 'consultation.convene'
        | 'consultation.lead'
        | 'consultation.take-part'
        | 'consultation.read'
        | 'designation.open'
        | 'designation.contest'
        | 'designation.decide'
        | 'designation.read'
        | 'disposal.enter'
        | 'disposal.lead'
        | 'disposal.appeal'
        | 'disposal.report-missing'
        | 'disposal.execute'
        | 'disposal.read'
        | 'double-inquiry.open'
        | 'double-inquiry.keep'
        | 'double-inquiry.answer'
        | 'double-inquiry.read'
        | 'escalation.read'
        | 'escalation.answer'
        | 'escalation.decide'
        | 'escalation.audit'
        | 'listing.read'
        | 'listing.open'
        | 'listing.watch'
        | 'listing.lead'
        | 'area-listing.rank'
        | 'area-listing.load'
        | 'area-listing.open'
        | 'area-listing.lead'
        | 'area-listing.read'
        | 'bulletin.open'
        | 'bulletin.draw'
        | 'bulletin.answer'
        | 'bulletin.read'
        | 'meeting.agenda'
        | 'meeting.open'
        | 'meeting.lead'
        | 'meeting.report'
        | 'meeting.read'
        | 'look.take'
        | 'look.use'
        | 'look.read'
        | 'reward.propose'
        | 'reward.keep'
        | 'reward.read'
        | 'talk.summon'
        | 'talk.read'
        | 'talk.lead'
        | 'talk.correct'
        | 'task-register.open'
        | 'task-register.read'
        | 'task-register.lead'
        | 'task-register.sign'
        | 'task-register.carry'
        | 'assistance.ask'
        | 'assistance.send'
        | 'assistance.receive'
        | 'assistance.read'
        | 'evidence.register'
        | 'evidence.keep'
        | 'evidence.read'
        | 'ticket.ask'
        | 'ticket.answer'
        | 'ticket.follow'
        | 'ticket.read'
        | 'campaign.plan'
        | 'campaign.lead'
        | 'campaign.report'
        | 'campaign.read'
        | 'procedure.open'
        | 'procedure.act'
        | 'procedure.recount'
        | 'procedure.read'
        | 'referral.begin'
        | 'referral.refer-case'
        | 'referral.send'
        | 'referral.receive'
        | 'referral.hand-over'
        | 'referral.read'
        | 'stop-payment-order.issue'
        | 'stop-payment-order.read'
        | 'stop-payment-order.take'
        | 'stop-payment-order.answer'
        | 'stop-payment-order.answer-on-paper'
        | 'stop-payment-order.correct-answer'
        | 'stop-payment-order.stop-again'
        | 'stop-payment-order.withdraw'
        | 'stop-payment-order.lift'
        | 'recommendation.draft'
        | 'recommendation.handle'
        | 'recommendation.decide'
        | 'recommendation.order'
        | 'recommendation.answer'
        | 'recommendation.approve-reply'
        | 'recommendation.read'
        | 'unit.read'
        | 'unit.manage'
        | 'on-call.keep'
        | 'on-call.supervise'
        | 'calendar-feed.keep'
        | 'me.read'
        | 'inbox.read'
        | 'deadline.read'
        | 'rest-day.read'
        | 'timeline.read'
        | 'event.read'
        | 'notice.read'
        | 'notice.read-failed'
        | 'notice.resend'
      )[];
      /** @description 运行环境：演示、演练、测试、生产 */
      environment: string;
      /**
       * Format: date-time
       * @description 法定时间
       */
      legalNow: string;
      name: string;
      officerId: string;
      roles: (
        | 'officer'
        | 'approver'
        | 'centre-officer'
        | 'desk-clerk'
        | 'desk-head'
        | 'prosecutor'
        | 'chief-prosecutor'
        | 'judge'
        | 'regulator-clerk'
        | 'regulator-leader'
        | 'supervisor'
        | 'auditor'
        | 'legal-officer'
        | 'administrator'
        | 'machine'
      )[];
      unit: {
        kind?: string;
        level?: string;
        name: string;
        shortName: string;
        unitId: string;
      };
      unreadNotices: number;
    };
    Notice: {
      actNumber: number;
      body: string;
      /** Format: date-time */
      createdAt: string;
      /** @description 办理入口 */
      link?: string;
      matterId: string;
      noticeId: string;
      /** Format: date-time */
      readAt?: string;
      recipientUnitId: string;
      subject: string;
      template: string;
    };
    Problem: {
      code: string;
      details?: {
        [key: string]: unknown;
      };
      errors?: {
        code: string;
        message: string;
        pointer: string;
      }[];
      requestId?: string;
      status: number;
      title: string;
      type: string;
    };
    TimelineAct: {
      /**
       * Format: date-time
       * @description 法定时间
       */
      at: string;
      by?: {
        agency: string;
        officerId: string;
        officerName: string;
        unitId: string;
        unitName: string;
      };
      closes?: {
        deadlineId: string;
        reason: string;
      }[];
      /** @description 开始或变动的期限 */
      deadlines?: {
        deadlineId: string;
        /** Format: date-time */
        dueAt: string;
        ruleId: string;
      }[];
      event: string;
      /** @description 到时的期限与督促 */
      fires?: {
        [key: string]: unknown;
      }[];
      /** @description 事项内容；不含个人信息 */
      happened: {
        [key: string]: unknown;
      };
      /** @description 与前一条相连的校验值 */
      hash: string;
      number: number;
      /** @description 登记的文号 */
      numbers?: {
        [key: string]: string;
      };
      /** @description 纸质反馈：由承办人录入 */
      onPaper?: {
        number?: string;
        /** Format: date-time */
        receivedAt: string;
        sha256: string;
      };
      /**
       * Format: date-time
       * @description 收到的法定时间，据以判断是否逾期
       */
      receivedAt?: string;
      /** Format: date-time */
      recordedAt: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  accountFiles_template: {
    parameters: {
      query?: {
        format?: 'xlsx' | 'csv';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approvals_list: {
    parameters: {
      query?: {
        cursor?: string;
        decided?: 'true' | 'false';
        limit?: number;
        /** @description 待本单位审批，或本单位呈请 */
        side?: 'to-decide' | 'proposed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 待本单位审批或本单位呈请的事项，最早者在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: components['schemas']['Approval'][];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approvals_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        approvalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          decision: 'approved' | 'refused';
          matterId: string;
          /** @description 不予批准的理由 */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 批准或不予批准 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approvals_enterPaper: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        approvalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 批准时间
           */
          approvedAt: string;
          /** @enum {string} */
          decision: 'approved' | 'refused';
          matterId: string;
          /** @description 批文编号 */
          number: string;
          /** @description 不予批准的理由 */
          reason?: string;
          /** @description 扫描件的 SHA-256，由上传接口给出 */
          sha256: string;
        };
      };
    };
    responses: {
      /** @description 录入纸质审批 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approvalWithdrawals_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        approvalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 冻结或者协助查询 */
          matterId: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 撤回呈请 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approvals_scan: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 上传批文扫描件 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            bytes: number;
            mediaType: string;
            sha256: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  areaListings_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              areaName: string;
              caseId?: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              leaderName?: string;
              listingId: string;
              matterId: string;
              number: string;
              office: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              openedAt: string;
              place: number;
              rate: string;
              /** @enum {string} */
              status: 'leaderless' | 'listed' | 'assessing' | 'delisted';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  areaListings_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            areaName: string;
            assessment?: string;
            bureau: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            caseId?: string;
            caseNumber?: string;
            /** Format: date-time */
            endedAt?: string;
            ground: {
              /** Format: date-time */
              asOf: string;
              /** @description 期间报案数 */
              cases: number;
              countedOn: string;
              from: string;
              /** @description 常住人口 */
              people: number;
              /** @description 发案率由高到低的名次 */
              place: number;
              /** @description 万人发案率 */
              rate: string;
              source: string;
              to: string;
            };
            /** @description 可任责任领导的单位负责人 */
            heads: {
              name: string;
              officerId: string;
            }[];
            leaderName?: string;
            listingId: string;
            matterId: string;
            months: number;
            number: string;
            office: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** Format: date-time */
            openedAt: string;
            place: number;
            rate: string;
            reason: string;
            refusals: {
              /** Format: date-time */
              at: string;
              reason: string;
            }[];
            reports: {
              /** Format: date-time */
              at: string;
              officerName: string;
              text: string;
            }[];
            /** @enum {string} */
            side: 'unit' | 'office' | 'other';
            /** @enum {string} */
            status: 'leaderless' | 'listed' | 'assessing' | 'delisted';
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            unit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  areaListingsLeading_assessment: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 整治成效和摘牌理由 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  areaListingsLeading_leader: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          officerId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  areaListings_paper: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  areaListingsLeading_report: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 进展情况 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              assistanceId: string;
              caseId?: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              from: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @enum {string} */
              kind: 'identity' | 'identity-remote' | 'evidence' | 'on-the-spot' | 'fugitive' | 'electronic-freeze';
              kindName: string;
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @enum {string} */
              status: 'asked' | 'incomplete' | 'under-way' | 'caught' | 'answered' | 'withdrawn';
              title: string;
              to: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assistanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            assistanceId: string;
            caseId?: string;
            caseNumber?: string;
            /** Format: date-time */
            caughtAt?: string;
            /** Format: date-time */
            endedAt?: string;
            /** @description 随电子冻结同时发出，冻结不待本函答复 */
            freeze?: {
              accounts: number;
              orderId: string;
              orderNumber: string;
            };
            from: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @enum {string} */
            kind: 'identity' | 'identity-remote' | 'evidence' | 'on-the-spot' | 'fugitive' | 'electronic-freeze';
            kindName: string;
            matterId: string;
            missing: string[];
            number: string;
            /** Format: date-time */
            openedAt: string;
            papers: {
              name: string;
              sha256?: string;
            }[];
            request: string;
            result: {
              name: string;
              sha256?: string;
            }[];
            /** @enum {string} */
            side: 'from' | 'to' | 'none';
            /** @enum {string} */
            status: 'asked' | 'incomplete' | 'under-way' | 'caught' | 'answered' | 'withdrawn';
            title: string;
            to: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        assistanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          papers: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_caught: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        assistanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          caughtAt: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_document: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        assistanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_askPapers: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        assistanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          missing: string[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_complete: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        assistanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          papers: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_takeUp: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        assistanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  assistances_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        assistanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bankReportsReading_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: 'open' | 'settled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              accounts: number;
              bankName: string;
              caseId?: string;
              centreName: string;
              /** @description 交易编码 */
              code: string;
              /** Format: date-time */
              dueAt?: string;
              dueRule?: string;
              /** Format: date-time */
              filedAt: string;
              filedByName: string;
              /** @enum {string} */
              kind: 'own-stop' | 'crime' | 'unusual-opening' | 'case-account' | 'unusual-event';
              orderId?: string;
              reason?: string;
              /** @enum {string} */
              release?: 'asked' | 'done';
              /** Format: date-time */
              releasedAt?: string;
              reportId: string;
              reportNumber: string;
              /** Format: date-time */
              settledAt?: string;
              settledByName?: string;
              /** @enum {string} */
              stage: 'filed' | 'taken' | 'turned' | 'closed';
              /** Format: date-time */
              stoppedAt?: string;
              /** @description 金额，以分为单位的十进制文本 */
              stoppedFen?: string;
              /** Format: date-time */
              takenAt?: string;
              takenByName?: string;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bankReportsReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountList: {
              accountName: string;
              accountNo: number;
              accountNumber: string;
            }[];
            accounts: number;
            bankName: string;
            caseId?: string;
            centreName: string;
            /** @description 交易编码 */
            code: string;
            /** Format: date-time */
            dueAt?: string;
            dueRule?: string;
            facts: string;
            /** Format: date-time */
            filedAt: string;
            filedByName: string;
            /** @enum {string} */
            kind: 'own-stop' | 'crime' | 'unusual-opening' | 'case-account' | 'unusual-event';
            orderId?: string;
            reason?: string;
            /** @enum {string} */
            release?: 'asked' | 'done';
            /** Format: date-time */
            releasedAt?: string;
            reportId: string;
            reportNumber: string;
            /** Format: date-time */
            settledAt?: string;
            settledByName?: string;
            /** @enum {string} */
            stage: 'filed' | 'taken' | 'turned' | 'closed';
            /** Format: date-time */
            stoppedAt?: string;
            /** @description 金额，以分为单位的十进制文本 */
            stoppedFen?: string;
            /** Format: date-time */
            takenAt?: string;
            takenByName?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bankReports_close: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        reportId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bankReports_take: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        reportId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bankReports_turn: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        reportId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          caseId?: string;
          orderId?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bulletins_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              bulletinId: string;
              caseId?: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              /** Format: date-time */
              issuedAt?: string;
              matterId: string;
              month: string;
              number: string;
              office: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              openedAt: string;
              /** @enum {string} */
              status: 'due' | 'drafted' | 'asked' | 'issued' | 'answering' | 'closed' | 'withdrawn';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bulletins_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bulletinId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            agencies: ('police' | 'procuratorate' | 'court' | 'bank' | 'operator' | 'regulator' | 'supervisor')[];
            /**
             * Format: date-time
             * @description 数据截止
             */
            asOf?: string;
            bottom: {
              /** @enum {string} */
              decided?: 'summoned' | 'spared';
              reason?: string;
              /** @description 只给编制单位、该单位和考核单位 */
              referrals: {
                addressee: string;
                addresseeUnitId?: string;
                answer?: {
                  adopted: boolean;
                  /** Format: date-time */
                  at: string;
                  reason?: string;
                  reference?: string;
                };
                /** Format: date-time */
                at: string;
                mayAnswer: boolean;
                /** @enum {string} */
                measure: 'discipline' | 'veto';
                /** @description 一票否决建议，待答复 */
                needsAnswer: boolean;
                number: string;
                reason: string;
                referralNo: number;
              }[];
              talkId?: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            bulletinId: string;
            caseId?: string;
            caseNumber?: string;
            /** Format: date-time */
            endedAt?: string;
            figures: {
              count: number;
              figure: string;
              /** @enum {string} */
              measure: 'seconds' | 'fen' | 'count';
              median?: number;
              p90?: number;
              result: string;
              step: string;
              stepName?: string;
              sum: string;
            }[];
            /** Format: date-time */
            issuedAt?: string;
            last: number;
            least: number;
            matterId: string;
            month: string;
            number: string;
            office: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** Format: date-time */
            openedAt: string;
            ranking: {
              /** @enum {string} */
              agency: 'police' | 'procuratorate' | 'court' | 'bank' | 'operator' | 'regulator' | 'supervisor';
              byOutage: number;
              isLast: boolean;
              late: number;
              onTime: number;
              rank: number;
              rate: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            recipients: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            refusals: {
              /** Format: date-time */
              at: string;
              reason: string;
            }[];
            remarks?: string;
            /** @enum {string} */
            side: 'office' | 'told' | 'other';
            /** @enum {string} */
            status: 'due' | 'drafted' | 'asked' | 'issued' | 'answering' | 'closed' | 'withdrawn';
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bulletins_paper: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        bulletinId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bulletins_letter: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        bulletinId: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bulletinsAnswering_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        bulletinId: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 采纳与否 */
          adopted: boolean;
          /** @description 不采纳的必须说明理由 */
          reason?: string;
          /** @description 书面答复的文号，由编制单位登记时必填 */
          reference?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  calendarFeed_make: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 生成本人的日历订阅地址；原地址随即失效 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeed'];
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  calendarFeed_revoke: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 停用本人的日历订阅地址 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  calendarFeed_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              batch: number;
              campaignId: string;
              caseId?: string;
              caseNumber?: string;
              cases: number;
              /** Format: date-time */
              endedAt?: string;
              lead: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @enum {string} */
              level: 'national' | 'ministry' | 'province' | 'city';
              matterId: string;
              name: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @enum {string} */
              status: 'planned' | 'started' | 'closed' | 'cancelled';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              units: number;
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_open: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 批次 */
          batch: number;
          /** @enum {string} */
          level: 'national' | 'ministry' | 'province' | 'city';
          /** @description 战役名称；不写个人信息 */
          name: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            campaignId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            batch: number;
            campaignId: string;
            caseId?: string;
            caseList: {
              caseId: string;
              caseNumber: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            caseNumber?: string;
            cases: number;
            /** Format: date-time */
            endedAt?: string;
            isLead: boolean;
            lead: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @enum {string} */
            level: 'national' | 'ministry' | 'province' | 'city';
            matterId: string;
            name: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            status: 'planned' | 'started' | 'closed' | 'cancelled';
            takesPart: boolean;
            title: string;
            total: {
              arrests: number;
              casesSolved: number;
              /** @description 金额，以分为单位的十进制文本 */
              recoveredFen: string;
            };
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            unitList: {
              cases: number;
              result?: {
                arrests: number;
                casesSolved: number;
                note: string;
                /** @description 金额，以分为单位的十进制文本 */
                recoveredFen: string;
              };
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            units: number;
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_add: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          caseNumber: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_close: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          caseId: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_result: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          arrests: number;
          casesSolved: number;
          /** @default  */
          note?: string;
          /** @description 金额，以分为单位的十进制文本 */
          recoveredFen: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  campaigns_start: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        campaignId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          days: number;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  casesReading_list: {
    parameters: {
      query?: {
        /** @description 批次 */
        batch?: number;
        cursor?: string;
        /** @description 国家级、部级、省级、市级案件 */
        level?: 'national' | 'ministry' | 'province' | 'city';
        limit?: number;
        /** @description 案号、户名、账号或电话 */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** @description 批次 */
              batch?: number;
              caseId: string;
              caseNumber: string;
              channel: string;
              divisionCode: string;
              divisionName: string;
              filing: {
                /** @description 正在审批的步骤 */
                asked: string[];
                number?: string;
                /** @description 立案监督、复议、复核决定应当立案 */
                required?: {
                  /** Format: date-time */
                  at: string;
                  /** @enum {string} */
                  ground: 'supervision' | 'reconsideration' | 'review';
                  procedureId: string;
                };
                /** @enum {string} */
                status: 'reported' | 'accepted' | 'filed' | 'not-filed' | 'withdrawn';
              };
              handlerUnitId: string;
              handlerUnitName: string;
              handlerUnitShortName?: string;
              /** @description 金额，以分为单位的十进制文本 */
              heldFen: string;
              /**
               * @description 国家级、部级、省级、市级案件
               * @enum {string}
               */
              level?: 'national' | 'ministry' | 'province' | 'city';
              /** @description 金额，以分为单位的十进制文本 */
              lossFen: string;
              /** @description 已并入的主案 */
              mergedInto?: {
                caseId: string;
                caseNumber: string;
              };
              nextDue?: {
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                ruleId: string;
                status: string;
              };
              /** Format: date-time */
              openedAt: string;
              orders: {
                count: number;
                held: number;
                waiting: number;
              };
              /** @description 不起诉、撤回起诉 */
              prosecution?: {
                /** Format: date-time */
                decidedAt: string;
                /** @enum {string} */
                decision: 'not-prosecuted' | 'charge-withdrawn' | 'taken-up';
                decisionNumber: string;
                procedureId?: string;
              };
              /** Format: date-time */
              reportedAt: string;
              rows: {
                drafted: number;
                faulty: number;
                ordered: number;
                ready: number;
              };
              victimName: string;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  cases_report: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          channel: '110' | '96110' | 'walk-in' | 'online' | 'bank' | 'other';
          /** @description 案发地行政区划代码（GB/T 2260） */
          divisionCode: string;
          /** @default  */
          facts?: string;
          /** @description 金额，以分为单位的十进制文本 */
          lossFen: string;
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          reportedAt: string;
          victim: {
            /** Format: email */
            mail?: string;
            name: string;
            phone: string;
          };
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            caseNumber: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  casesReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 批次 */
            batch?: number;
            /** @description 所属集群战役：级别和批次 */
            campaign?: {
              batch: number;
              campaignId: string;
              /** @enum {string} */
              level: 'national' | 'ministry' | 'province' | 'city';
              name: string;
            };
            caseId: string;
            caseNumber: string;
            channel: string;
            deadlines: {
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              ruleId: string;
              status: string;
            }[];
            divisionCode: string;
            divisionName: string;
            drafts: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              bankCode?: string;
              bankName: string;
              caseId: string;
              caseNumber: string;
              draftId: string;
              /** Format: date-time */
              dueAt?: string;
              hop: number;
              /** Format: date-time */
              oldestTransferAt: string;
              rows: number;
            }[];
            facts: string;
            filing: {
              /** @description 正在审批的步骤 */
              asked: string[];
              number?: string;
              /** @description 立案监督、复议、复核决定应当立案 */
              required?: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                ground: 'supervision' | 'reconsideration' | 'review';
                procedureId: string;
              };
              /** @enum {string} */
              status: 'reported' | 'accepted' | 'filed' | 'not-filed' | 'withdrawn';
            };
            /** @description 反诈中心移交的冻结任务（止付后 48 小时） */
            freezeTask?: {
              reason?: string;
              /** @enum {string} */
              status: 'handed' | 'taken' | 'frozen' | 'ended';
              /** Format: date-time */
              stoppedAt: string;
              stops: number;
              toUnitId: string;
              toUnitName: string;
            };
            handlerUnitId: string;
            handlerUnitName: string;
            handlerUnitShortName?: string;
            /** @description 金额，以分为单位的十进制文本 */
            heldFen: string;
            /**
             * @description 国家级、部级、省级、市级案件
             * @enum {string}
             */
            level?: 'national' | 'ministry' | 'province' | 'city';
            /** @description 金额，以分为单位的十进制文本 */
            lossFen: string;
            /** @description 已并入的主案 */
            mergedInto?: {
              caseId: string;
              caseNumber: string;
            };
            nextDue?: {
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              ruleId: string;
              status: string;
            };
            /** Format: date-time */
            openedAt: string;
            orderList: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              /** Format: date-time */
              answerBy?: string;
              bankCode: string;
              bankName: string;
              bankShortName?: string;
              /** @description 纸质送达：对方机构未接入 */
              byHand: boolean;
              caseId: string;
              caseNumber: string;
              /** Format: date-time */
              endedAt?: string;
              /** @description 账户设有风险标签，排在前面 */
              first: boolean;
              held: number;
              /** @description 金额，以分为单位的十进制文本 */
              heldFen: string;
              hop: number;
              /** Format: date-time */
              issuedAt: string;
              issuedBy: string;
              issuerUnitId: string;
              issuerUnitName: string;
              issuerUnitShortName?: string;
              items: number;
              /** Format: date-time */
              nextEndsAt?: string;
              orderId: string;
              orderNumber: string;
              /** Format: date-time */
              takenAt?: string;
              takenBy?: string;
              takenByName?: string;
              waiting: number;
            }[];
            orders: {
              count: number;
              held: number;
              waiting: number;
            };
            /** @description 来源事项：线索移送或分案 */
            origin?: string;
            /** @description 并入本案的案件 */
            parts: {
              caseId: string;
              caseNumber: string;
            }[];
            /** @description 不起诉、撤回起诉 */
            prosecution?: {
              /** Format: date-time */
              decidedAt: string;
              /** @enum {string} */
              decision: 'not-prosecuted' | 'charge-withdrawn' | 'taken-up';
              decisionNumber: string;
              procedureId?: string;
            };
            /** Format: date-time */
            reportedAt: string;
            rows: {
              drafted: number;
              faulty: number;
              ordered: number;
              ready: number;
            };
            /** @description 由本案分出的案件 */
            splitOff: {
              caseId: string;
              caseNumber: string;
            }[];
            /** @description 正在止付的账户，按其冻结办到哪一步 */
            stops: {
              accounts: number;
              /**
               * Format: date-time
               * @description 其中最早的止付届满时间
               */
              endsAt: string;
              /**
               * @description 冻结办到哪一步：未呈请、银行未予冻结、待审批、已送达、已冻结或轮候、已解除
               * @enum {string}
               */
              freeze: 'missing' | 'refused' | 'asked' | 'delivered' | 'held' | 'released';
            }[];
            victim: {
              mail?: string;
              name: string;
              phone: string;
            };
            victimName: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  accountFiles_take: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            duplicates: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            faulty: number;
            listId: string;
            notes: string[];
            problems: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            ready: number;
            rows: number;
            warnings: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  accountLists_take: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          rows: {
            accountName: string;
            accountNumber: string;
            amount: string;
            bank: string;
            transferredAt: string;
          }[];
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            duplicates: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            faulty: number;
            listId: string;
            notes: string[];
            problems: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            ready: number;
            rows: number;
            warnings: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  accountLists_rows: {
    parameters: {
      query?: {
        cursor?: string;
        hop?: number;
        limit?: number;
        status?: 'faulty' | 'ready' | 'ordered' | 'already-ordered' | 'discarded';
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              accountName: string;
              accountNumber: string;
              /** @description 金额，以分为单位的十进制文本 */
              amountFen?: string;
              bankCode?: string;
              bankGiven: string;
              bankName?: string;
              cells?: {
                accountName: string;
                accountNumber: string;
                amount: string;
                bank: string;
                transferredAt: string;
              };
              draftId?: string;
              fileRow?: number;
              hop: number;
              orderId?: string;
              problems: {
                code: string;
                column: string;
                reason: string;
                remedy: string;
                row: number;
              }[];
              rowId: string;
              /** @enum {string} */
              status: 'faulty' | 'ready' | 'ordered' | 'already-ordered' | 'discarded';
              /** Format: date-time */
              transferredAt?: string;
              warnings: {
                code: string;
                column: string;
                reason: string;
                remedy: string;
                row: number;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  accountLists_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
        rowId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          accountName: string;
          accountNumber: string;
          amount: string;
          bank: string;
          transferredAt: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountName: string;
            accountNumber: string;
            /** @description 金额，以分为单位的十进制文本 */
            amountFen?: string;
            bankCode?: string;
            bankGiven: string;
            bankName?: string;
            cells?: {
              accountName: string;
              accountNumber: string;
              amount: string;
              bank: string;
              transferredAt: string;
            };
            draftId?: string;
            fileRow?: number;
            hop: number;
            orderId?: string;
            problems: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            rowId: string;
            /** @enum {string} */
            status: 'faulty' | 'ready' | 'ordered' | 'already-ordered' | 'discarded';
            /** Format: date-time */
            transferredAt?: string;
            warnings: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  cases_discard: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
          rowIds: string[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  caseReferrals_ask: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          kind: 'identity' | 'identity-remote' | 'evidence' | 'on-the-spot' | 'fugitive';
          /** @default [] */
          papers?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          /** @description 请求协作的事项 */
          request: string;
          toUnitId: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            assistanceId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  caseReferrals_dispute: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 争议的其他单位 */
          otherUnitIds: string[];
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            designationId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  merge_duplicates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              caseId: string;
              caseNumber: string;
              handlerUnitId: string;
              handlerUnitName: string;
              /** @description 金额，以分为单位的十进制文本 */
              lossFen: string;
              mergedInto?: string;
              /** Format: date-time */
              openedAt: string;
              /** @description 相同之处：受害人、电话、账号 */
              same: ('victim' | 'phone' | 'account')[];
              victimName: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  filing_notice: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  filing_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 线索需查证，审查期限七日 */
          clue?: boolean;
          /** @description 原因 */
          reason?: string;
          /**
           * @description 受案、立案、不予立案、延长审查期限、撤销案件
           * @enum {string}
           */
          step: 'acceptance' | 'filing' | 'no-filing' | 'complex' | 'withdrawal';
        };
      };
    };
    responses: {
      /** @description 呈请审批 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            approvalId: string;
            approverUnitName: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeOrders_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          items: {
            /** @description 冻结数额 */
            askedFen: string;
            /** @description 涉案依据支持的数额 */
            justifiedFen: string;
            /**
             * @default deposit
             * @enum {string}
             */
            kind?:
              | 'deposit'
              | 'securities-settlement'
              | 'futures-margin'
              | 'securities'
              | 'listed-shares'
              | 'equity'
              | 'policy'
              | 'investment';
            /** @description 冻结数额超过涉案数额的理由 */
            overrideReason?: string;
            /** @description 轮候冻结 */
            queued?: boolean;
            /**
             * Format: uuid
             * @description 案件账户清单的行
             */
            rowId: string;
            /**
             * @description 冻结范围
             * @default amount
             * @enum {string}
             */
            scope?: 'amount' | 'account';
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            statedEnd?: string;
            /** @description 是否及于孳息 */
            withProceeds: boolean;
          }[];
          /**
           * @description 重大、复杂案件：期限一年，须设区的市级批准
           * @default false
           */
          major?: boolean;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            orders: {
              approverUnitName: string;
              bankName: string;
              /** @description 批准后同时向该单位发出办案协作函；冻结不待其答复 */
              cooperationUnitName?: string;
              items: number;
              level: string;
              orderId: string;
            }[];
            withoutAddressee: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeTasks_hand: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 承办冻结的公安机关 */
          toUnitId: string;
        };
      };
    };
    responses: {
      /** @description 移交冻结任务 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeTasks_end: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 无需冻结，写明理由 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeTasks_take: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description 接收冻结任务 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  grading_grade: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 批次 */
          batch?: number;
          /**
           * @description 国家级、部级、省级、市级案件
           * @enum {string}
           */
          level: 'national' | 'ministry' | 'province' | 'city';
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  caseReferrals_living: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            afterwards: string;
            items: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen?: string;
              bankName: string;
              /** Format: date-time */
              endsAt?: string;
              /**
               * @description 止付账户的冻结办到哪一步
               * @enum {string}
               */
              freeze?: 'missing' | 'refused' | 'asked' | 'delivered' | 'held' | 'released';
              itemNo: number;
              /** @enum {string} */
              kind: 'stop' | 'freeze' | 'queued';
              matterId: string;
              /** @description 现在的金额和到期；已不存在的，无此项 */
              now?: {
                /** @description 金额，以分为单位的十进制文本 */
                amountFen?: string;
                /** Format: date-time */
                endsAt?: string;
              };
              number: string;
            }[];
            /** @enum {string} */
            mark: 'DESIGN';
            /** @description 并案时的在控措施清单 */
            merging?: {
              digest: string;
              from: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              given?: {
                /** Format: date-time */
                at: string;
                holds: boolean;
                officerName: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              };
              items: {
                /** @description 金额，以分为单位的十进制文本 */
                amountFen?: string;
                bankName: string;
                /** Format: date-time */
                endsAt?: string;
                itemNo: number;
                /** @enum {string} */
                kind: 'stop' | 'freeze' | 'queued';
                matterId: string;
                /** @description 现在的金额和到期；已不存在的，无此项 */
                now?: {
                  /** @description 金额，以分为单位的十进制文本 */
                  amountFen?: string;
                  /** Format: date-time */
                  endsAt?: string;
                };
                number: string;
              }[];
              /** @description 本单位尚待签字 */
              maySign: boolean;
              received?: {
                /** Format: date-time */
                at: string;
                holds: boolean;
                officerName: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              };
              renewal: {
                /** @description 签字后由谁续冻 */
                afterwards: string;
                /** @enum {string} */
                mark: 'DESIGN';
                /** @description 接收方签字前由谁续冻 */
                until: string;
              };
              to: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  merge_merge: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 主案 */
          intoCaseId: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 并入主案；期限和台账原样保留 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  merge_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          digest: string;
        };
      };
    };
    responses: {
      /** @description 并案移交的在控措施清单签收；与并案人不能是同一人 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  filing_nonProsecution: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          decidedAt: string;
          decisionNumber: string;
        };
      };
    };
    responses: {
      /** @description 录入不起诉决定，同时解除全部冻结 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryOrders_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description 交易明细、持卡主体、客户全账户、动态查询
           * @enum {string}
           */
          kind: 'transactions' | 'holder' | 'accounts' | 'watch';
          /** @description 交易明细必填：查询起止时间 */
          period?: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            from: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            to: string;
          };
          /** @description 案件账户清单的行 */
          rowIds: string[];
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            orders: {
              approverUnitName: string;
              bankName: string;
              items: number;
              orderId: string;
            }[];
            /** @description 未识别开户机构、未列入的账户数 */
            withoutAddressee: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reportReceipt_receipt: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  caseReferrals_find: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 发现应当移送的时间，缺省为现在
           */
          foundAt?: string;
          /** @enum {string} */
          ground: 'no-jurisdiction' | 'after-filing' | 'merge' | 'designated' | 'procuratorate' | 'court' | 'agency';
          /** @enum {string} */
          kind: 'report' | 'clue' | 'case';
          places: {
            /** @description 行政区划代码（GB/T 2260） */
            divisionCode: string;
            /** @enum {string} */
            place:
              | 'account-opened'
              | 'account-sold'
              | 'money-transferred'
              | 'payment-counterparty'
              | 'message-sent'
              | 'message-received'
              | 'device-place'
              | 'internet-account'
              | 'server'
              | 'provider'
              | 'suspect-system'
              | 'victim-system'
              | 'victim-place'
              | 'loss-place'
              | 'suspect-residence';
          }[];
          /** @description 原因 */
          reason: string;
          toUnitId: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            referralId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutions_open: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 首笔资金冻结的时点，告知被害人自此计算
           */
          frozenAt: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            restitutionId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  merge_separate: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 从主案分出，恢复单独办理 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  merge_split: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 分出部分的案情 */
          facts: string;
          /** @description 金额，以分为单位的十进制文本 */
          lossFen: string;
          /** @description 原因 */
          reason: string;
          /**
           * @description 分入新案的涉案账户；已发指令的同时留在原案
           * @default []
           */
          rowIds?: string[];
          /** @description 分出部分的受害人，缺省为原案受害人 */
          victim?: {
            name: string;
            /** @default  */
            phone?: string;
          };
        };
      };
    };
    responses: {
      /** @description 把一部分案情立为新案 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: number;
            caseId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  cases_send: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          draftId?: string;
          rowIds?: string[];
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            orders: {
              bankCode: string;
              bankName: string;
              code?: string;
              items: number;
              message?: string;
              orderId: string;
              /** @enum {string} */
              status: 'issued' | 'refused' | 'unknown';
            }[];
            /** @description 未识别收文总行、没有发出的行数 */
            withoutAddressee: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  centre_drafts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              bankCode?: string;
              bankName: string;
              caseId: string;
              caseNumber: string;
              draftId: string;
              /** Format: date-time */
              dueAt?: string;
              hop: number;
              /** Format: date-time */
              oldestTransferAt: string;
              rows: number;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  centre_liveStops: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              accountName: string;
              accountNumber: string;
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              balanceFen?: string;
              bankName: string;
              bankReference?: string;
              bankShortName?: string;
              caseId: string;
              caseNumber: string;
              deadlineId?: string;
              /** Format: date-time */
              endsAt?: string;
              itemNo: number;
              operator?: string;
              orderId: string;
              orderNumber: string;
              refusalCode?: string;
              refusalText?: string;
              returned: string[];
              round?: number;
              rowId: string;
              /** @enum {string} */
              status:
                | 'ordered'
                | 'reported'
                | 'stopped'
                | 'lapsed'
                | 'freeze-unanswered'
                | 'lifted'
                | 'refused'
                | 'moved-out'
                | 'withdrawn';
              /** Format: date-time */
              stoppedAt?: string;
              /** @description 金额，以分为单位的十进制文本 */
              stoppedFen?: string;
              stops: number;
              /** Format: date-time */
              transferredAt: string;
              /** @enum {string} */
              waiting?: 'first-stop' | 'second-stop' | 'lift';
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaintsReading_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              answered: boolean;
              caseId?: string;
              caseNumber?: string;
              /** @enum {string} */
              channel: 'visit' | 'letter' | 'online';
              complaintId: string;
              /** Format: date-time */
              endedAt?: string;
              freezeOrderId: string;
              /** @enum {string} */
              ground: 'unrelated' | 'not-released' | 'misused';
              groundName: string;
              itemNos: number[];
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              police: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              procuratorate?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              receivedAt: string;
              /** @enum {string} */
              status:
                | 'received'
                | 'granted'
                | 'dismissed'
                | 'reviewing'
                | 'explaining'
                | 'corrected'
                | 'proper'
                | 'withdrawn';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaintsReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        complaintId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: {
              accountName: string;
              accountNumber: string;
              itemNo: number;
            }[];
            /** Format: date-time */
            actedAt: string;
            answered: boolean;
            appeal?: {
              /** Format: date-time */
              at?: string;
              number?: string;
              text: string;
            };
            basis: string;
            caseId?: string;
            caseNumber?: string;
            /** @enum {string} */
            channel: 'visit' | 'letter' | 'online';
            complainant: {
              contact: string;
              name: string;
            };
            complaintId: string;
            conclusion?: {
              /** Format: date-time */
              at?: string;
              number?: string;
              /** @enum {string} */
              outcome: 'correct' | 'proper';
              text: string;
            };
            /** Format: date-time */
            endedAt?: string;
            explanation?: {
              /** Format: date-time */
              at?: string;
              number?: string;
              text: string;
            };
            freezeOrderId: string;
            /** @enum {string} */
            ground: 'unrelated' | 'not-released' | 'misused';
            groundName: string;
            itemNos: number[];
            matterId: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            papers: {
              name: string;
              sha256?: string;
            }[];
            police: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            procuratorate?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            question?: {
              /** Format: date-time */
              at?: string;
              number?: string;
              text: string;
            };
            /** @description 回执查询码，交给申诉人 */
            receiptCode?: string;
            /** Format: date-time */
            receivedAt: string;
            reply?: {
              /** Format: date-time */
              at?: string;
              itemNos: number[];
              number?: string;
              /** @enum {string} */
              outcome: 'granted' | 'dismissed';
              text: string;
            };
            /** @enum {string} */
            reviewing: 'none' | 'open' | 'explaining' | 'concluded';
            /** @enum {string} */
            side: 'police' | 'procuratorate' | 'none';
            statement: string;
            /** @enum {string} */
            status:
              'received' | 'granted' | 'dismissed' | 'reviewing' | 'explaining' | 'corrected' | 'proper' | 'withdrawn';
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            withdrawnFor?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        complaintId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          itemNos?: number[] | unknown[];
          /** @enum {string} */
          outcome: 'granted' | 'dismissed';
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_explain: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        complaintId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description 向检察院说明情况 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaintsReading_opinion: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        complaintId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaintsReading_reply: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        complaintId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        complaintId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 申诉人撤回 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId?: string;
              caseNumber?: string;
              consultationId: string;
              convener: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              endedAt?: string;
              filed: number;
              matterId: string;
              number: string;
              offices: number;
              /** Format: date-time */
              openedAt: string;
              /** @enum {string} */
              point:
                'task-force' | 'arrest-operation' | 'arrest-request' | 'early-participation' | 'evidence' | 'other';
              /** @enum {string} */
              status: 'collecting' | 'opened' | 'minuted' | 'concluded' | 'cancelled';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_convene: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 议题 */
          agenda: string;
          caseId?: string;
          /**
           * @description 提交意见的时间，小时
           * @default 48
           */
          hours?: number;
          /** @default [] */
          materials?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          officeUnitIds: string[];
          /** @enum {string} */
          point: 'task-force' | 'arrest-operation' | 'arrest-request' | 'early-participation' | 'evidence' | 'other';
          quorum: number;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            consultationId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            agenda: string;
            caseId?: string;
            caseNumber?: string;
            consultationId: string;
            convener: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 按记录拟好的会议纪要草稿 */
            draft: string;
            duties: {
              days: number;
              disputed: boolean;
              disputeReason?: string;
              dutyNo: number;
              evidence: {
                name: string;
                no: number;
                sha256?: string;
              }[];
              isOwn: boolean;
              status: string;
              text: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            /** Format: date-time */
            endedAt?: string;
            filed: number;
            isConvener: boolean;
            materials: {
              name: string;
              no: number;
              sha256?: string;
            }[];
            matterId: string;
            minutes: {
              answers: {
                answer: string;
                /** Format: date-time */
                at: string;
                reason?: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              }[];
              /** Format: date-time */
              at: string;
              digest: string;
              kind: string;
              text: string;
              version: number;
            }[];
            number: string;
            officeList: {
              answer: string;
              reason?: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            offices: number;
            /** Format: date-time */
            openedAt: string;
            ownAnswer?: string;
            /** @enum {string} */
            point: 'task-force' | 'arrest-operation' | 'arrest-request' | 'early-participation' | 'evidence' | 'other';
            quorum: number;
            rounds: {
              /** @description 已提交意见的单位；意见公开前看不到内容 */
              filedBy: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
              /** Format: date-time */
              openedAt?: string;
              /** @description 本单位可以看到的意见 */
              opinions: {
                afterOpening: boolean;
                /** Format: date-time */
                at: string;
                officerName: string;
                round: number;
                sha256?: string;
                stance: string;
                text: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              }[];
              question?: string;
              round: number;
            }[];
            /** @enum {string} */
            status: 'collecting' | 'opened' | 'minuted' | 'concluded' | 'cancelled';
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          answer: 'joins' | 'declines';
          reason?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultationMinutes_decideDispute: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
        dutyNo: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          decision: 'stands' | 'cancelled';
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultationMinutes_dispute: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
        dutyNo: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultationMinutes_fulfil: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
        dutyNo: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          evidence: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_material: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultationMinutes_issueMinutes: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          duties?: {
            days: number;
            text: string;
            unitId: string;
          }[];
          /** @enum {string} */
          kind: 'minutes' | 'work-log';
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_fileOpinion: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          fileHash?: string;
          /**
           * @description 同意、有条件同意、不同意
           * @enum {string}
           */
          stance: 'agree' | 'conditional' | 'dissent';
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_startRound: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default 24 */
          hours?: number;
          question: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultations_opinion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consultationId: string;
        round: number;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            afterOpening: boolean;
            /** Format: date-time */
            at: string;
            officerName: string;
            round: number;
            sha256?: string;
            stance: string;
            text: string;
            unit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  consultationMinutes_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        consultationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          answer: 'signed' | 'refused';
          digest: string;
          reason?: string;
          version: number;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deadlines_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description mine 本单位，unit 本单位及下级，overdue 已逾期，today 今日届满，provisional 暂定 */
        scope?: 'mine' | 'unit' | 'overdue' | 'today' | 'provisional';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 正在计算的期限，最先届满者在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: components['schemas']['DeadlineLine'][];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deadlines_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        deadlineId: string;
        matterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一项期限的推算与说明 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineDetail'];
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ledger_setCustody: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        deadlineId: string;
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 是否在押 */
          inCustody: boolean;
          /** @description 原因 */
          reason: string;
          /**
           * Format: date-time
           * @description 羁押状态改变的时刻；缺省为现在
           */
          since?: string;
        };
      };
    };
    responses: {
      /** @description 登记羁押状态；在押期间不因节假日顺延 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ledger_extend: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        deadlineId: string;
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 批准机关；缺省为规则规定的机关 */
          by?: string;
          /** @description 原因 */
          reason: string;
          /** @description 延长的长度，以规则的单位计；缺省为规则规定的长度 */
          value?: number;
        };
      };
    };
    responses: {
      /** @description 延长期限，次数与长度以规则为限 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ledger_handOver: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        deadlineId: string;
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
          /** @description 承办单位 */
          unitId: string;
        };
      };
    };
    responses: {
      /** @description 改由本机关另一单位承办；期限照旧计算 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ledger_resume: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        deadlineId: string;
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 恢复计算 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ledger_suspend: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        deadlineId: string;
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 中止起点；缺省为现在
           */
          from?: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 中止计算 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  designations_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId?: string;
              caseNumber?: string;
              designated?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              designationId: string;
              /** Format: date-time */
              endedAt?: string;
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @description 决定前的承办单位 */
              provisional: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @enum {string} */
              status: 'negotiating' | 'contesting' | 'deciding' | 'decided' | 'agreed';
              /** @description 最低一级共同上级 */
              superior: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  designations_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        designationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            caseId?: string;
            caseNumber?: string;
            contestants: {
              /** Format: date-time */
              at?: string;
              isOwn: boolean;
              named?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              statement?: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            copied: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            designated?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            designationId: string;
            /** Format: date-time */
            endedAt?: string;
            grounds?: string;
            matterId: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description 决定前的承办单位 */
            provisional: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            reason: string;
            referralId?: string;
            /** @enum {string} */
            side: 'contestant' | 'superior' | 'none';
            /** @enum {string} */
            status: 'negotiating' | 'contesting' | 'deciding' | 'decided' | 'agreed';
            /** @description 最低一级共同上级 */
            superior: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  designations_contest: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        designationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  designations_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        designationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
          unitId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  coordinationDocuments_designation: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        designationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  designations_escalate: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        designationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  designations_name: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        designationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          unitId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disposalsReading_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              /** @enum {string} */
              basis: 'judgment' | 'ruling' | 'early-return';
              caseId?: string;
              caseNumber?: string;
              decider: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              disposalId: string;
              /** Format: date-time */
              endedAt?: string;
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @description 已处置完毕的件数 */
              over: number;
              /** @enum {string} */
              status: 'pronounced' | 'appealed' | 'effective' | 'remanded';
              things: number;
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disposalsReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        disposalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            /** @enum {string} */
            basis: 'judgment' | 'ruling' | 'early-return';
            caseId?: string;
            caseNumber?: string;
            claims: {
              claimId: string;
              /** @description 金额，以分为单位的十进制文本 */
              compensatedFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              lossFen: string;
              name: string;
              no: number;
              /** Format: date-time */
              receivedAt: string;
              /** @enum {string} */
              status: 'open' | 'proven' | 'rejected';
            }[];
            decider: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            disposalId: string;
            /** Format: date-time */
            effectiveAt?: string;
            /** Format: date-time */
            endedAt?: string;
            executions: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              no: number;
              noticeId: string;
              number: string;
              /** @description 由本单位执行 */
              own: boolean;
              payees: {
                accountNumber: string;
                /** @description 金额，以分为单位的十进制文本 */
                amountFen: string;
                bankName: string;
                name: string;
              }[];
              /** @enum {string} */
              purpose: 'return' | 'treasury' | 'refund';
              reason?: string;
              recipient: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              reference?: string;
              /** Format: date-time */
              sentAt: string;
              /** @enum {string} */
              status: 'sent' | 'done' | 'failed';
            }[];
            /** @enum {string} */
            instance: 'first' | 'second';
            matterId: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description 已处置完毕的件数 */
            over: number;
            paper: {
              name: string;
              sha256?: string;
            };
            police: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            procuratorate?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** Format: date-time */
            servedAt: string;
            /** @enum {string} */
            side: 'decider' | 'procuratorate' | 'police' | 'executor' | 'none';
            /** @enum {string} */
            status: 'pronounced' | 'appealed' | 'effective' | 'remanded';
            things: {
              holder: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              itemKey?: string;
              /** @description 金额，以分为单位的十进制文本 */
              leftFen: string;
              name: string;
              no: number;
              /** @enum {string} */
              order: 'return' | 'confiscate';
              /** @enum {string} */
              status:
                | 'listed'
                | 'missing'
                | 'calling'
                | 'announced'
                | 'unclaimed'
                | 'forfeited'
                | 'executing'
                | 'returned'
                | 'in-treasury'
                | 'refunded';
              titleClear: boolean;
              /** @description 金额，以分为单位的十进制文本 */
              worthFen: string;
            }[];
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disposalsReading_executionNotice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        disposalId: string;
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disposalExecution_report: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        disposalId: string;
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason?: string;
          /** @description 执行凭证号 */
          reference?: string;
          /** @enum {string} */
          result: 'done' | 'failed';
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disposalsReading_paper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        disposalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disposalsReading_claimNotice: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        disposalId: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  verification_byHash: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hash: string;
            /** Format: date-time */
            issuedAt: string;
            number: string;
            title: string;
            unitId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  verification_verify: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            findings: {
              code: string;
              line?: number;
              message: string;
            }[];
            hash?: string;
            issued?: {
              hash: string;
              /** Format: date-time */
              issuedAt: string;
              number: string;
              title: string;
              unitId: string;
            };
            /** @enum {string} */
            issuer: 'trusted' | 'unknown' | 'unchecked';
            valid: boolean;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  doubleInquiries_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              findings: number;
              /**
               * @description 有关单位是否违反义务；缺省为仍在查
               * @enum {string}
               */
              institution?: 'found' | 'none' | 'unknown';
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              sent: number;
              /**
               * @description 个人信息来源；缺省为仍在查
               * @enum {string}
               */
              source?: 'found' | 'none' | 'unknown';
              /** @enum {string} */
              status: 'inquiring' | 'waiting' | 'ended';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  doubleInquiries_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            caseId: string;
            caseNumber?: string;
            consequences: {
              addressee: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              answer?: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: 'taken' | 'declined';
                recommendationId?: string;
                text: string;
              };
              consequenceNo: number;
              findingNo: number;
              mayAnswer: boolean;
              number: string;
              reason: string;
              /** @enum {string} */
              road: 'penalty' | 'recommendation' | 'discipline';
              /** Format: date-time */
              sentAt?: string;
              /** @enum {string} */
              status: 'asked' | 'refused' | 'sent' | 'answered';
            }[];
            /** Format: date-time */
            endedAt?: string;
            findingList: {
              /** Format: date-time */
              at: string;
              findingNo: number;
              institution?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @enum {string} */
              kind: 'bank-duty' | 'operator-duty' | 'internet-duty' | 'leak' | 'sale' | 'theft' | 'own-disclosure';
              kindName: string;
              /** @enum {string} */
              line: 'institution' | 'source';
              papers: {
                hasFile: boolean;
                name: string;
                subjectId: string;
              }[];
              text: string;
            }[];
            findings: number;
            /**
             * @description 有关单位是否违反义务；缺省为仍在查
             * @enum {string}
             */
            institution?: 'found' | 'none' | 'unknown';
            lines: {
              /** Format: date-time */
              at?: string;
              /** @enum {string} */
              line: 'institution' | 'source';
              /** @enum {string} */
              outcome?: 'found' | 'none' | 'unknown';
              reason?: string;
              round: number;
            }[];
            matterId: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            sent: number;
            /** @enum {string} */
            side: 'handler' | 'addressee' | 'other';
            /**
             * @description 个人信息来源；缺省为仍在查
             * @enum {string}
             */
            source?: 'found' | 'none' | 'unknown';
            /** @enum {string} */
            status: 'inquiring' | 'waiting' | 'ended';
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            unit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inquiryKeeping_open: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 为此前已立案的案件补开一案双查 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inquiryKeeping_conclude: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          line: 'institution' | 'source';
          /** @enum {string} */
          outcome: 'found' | 'none' | 'unknown';
          reason: string;
        };
      };
    };
    responses: {
      /** @description 作出结论 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inquiryKeeping_ask: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          findingNo: number;
          reason: string;
          /** @enum {string} */
          road: 'penalty' | 'recommendation' | 'discipline';
        };
      };
    };
    responses: {
      /** @description 呈请移送，由负责人审批 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  doubleInquiries_letter: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        caseId: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inquiryKeeping_note: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 哪个单位；认定违反反诈义务的必填 */
          institutionUnitId?: string;
          /** @enum {string} */
          kind: 'bank-duty' | 'operator-duty' | 'internet-duty' | 'leak' | 'sale' | 'theft' | 'own-disclosure';
          /** @description 证据材料，至少一份 */
          papers: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          /** @description 查明的事实 */
          text: string;
        };
      };
    };
    responses: {
      /** @description 登记查明的问题 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  doubleInquiries_paper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        subjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalations_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId?: string;
              caseNumber?: string;
              /**
               * Format: date-time
               * @description 原法定期限
               */
              dueAt: string;
              duty: string;
              /** Format: date-time */
              endedAt?: string;
              escalationId: string;
              /** @description 超期单位 */
              late: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              lateByOutage: boolean;
              /** @description 超期的事项 */
              lateMatter: string;
              law: string;
              mark?: string;
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @enum {string} */
              status: 'open' | 'answered' | 'correcting' | 'waiting' | 'settled' | 'exhausted';
              stepName: string;
              /** @description 现由谁督办 */
              supervisor: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 任务清单中超期的那一项 */
              task?: string;
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalations_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            answers: {
              /** Format: date-time */
              at: string;
              text: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            caseId?: string;
            caseNumber?: string;
            correction?: string;
            /**
             * Format: date-time
             * @description 原法定期限
             */
            dueAt: string;
            duty: string;
            dutyDone?: {
              /** Format: date-time */
              at: string;
              reason: string;
            };
            /** Format: date-time */
            endedAt?: string;
            escalationId: string;
            ladder: {
              /** Format: date-time */
              at?: string;
              name: string;
              reason?: string;
              step: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              why?: string;
            }[];
            /** @description 超期单位 */
            late: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            lateByOutage: boolean;
            /** @description 超期的事项 */
            lateMatter: string;
            law: string;
            /** @enum {string} */
            line: 'supervisors' | 'police' | 'procuratorate';
            mark?: string;
            matterId: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            outcome?: {
              addressee?: string;
              /** Format: date-time */
              at: string;
              /** @enum {string} */
              kind: 'explained' | 'corrected' | 'transferred' | 'extended' | 'discipline';
              /** @description 问责线索移送函文号 */
              number?: string;
              reason: string;
            };
            rungs: {
              /** Format: date-time */
              dueAt: string;
              /** Format: date-time */
              firedAt: string;
              lateByOutage: boolean;
              rungId: string;
            }[];
            /** @enum {string} */
            side: 'late' | 'supervisor' | 'other';
            source: {
              deadlineId: string;
              extendable: boolean;
              handler?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              matterId: string;
              ruleId: string;
              title: string;
            };
            /** @enum {string} */
            status: 'open' | 'answered' | 'correcting' | 'waiting' | 'settled' | 'exhausted';
            stepName: string;
            /** @description 现由谁督办 */
            supervisor: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 任务清单中超期的那一项 */
            task?: string;
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalations_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 超期原因和补办情况 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalationsDeciding_audit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            due: {
              calendarVersion: string;
              /** Format: date-time */
              closedAt?: string;
              closedReason?: string;
              derivation: {
                [key: string]: unknown;
              }[];
              /** Format: date-time */
              dueAt: string;
              ruleSetVersion: string;
              /** Format: date-time */
              startedAt: string;
              startEvent: string;
              status: string;
            };
            records: {
              acts: number;
              hash: string;
              matterId: string;
            }[];
            rungs: {
              /** Format: date-time */
              dueAt: string;
              /** Format: date-time */
              firedAt: string;
              lateByOutage: boolean;
              number: number;
              rungId: string;
            }[];
            told: {
              actNumber: number;
              /**
               * Format: date-time
               * @description 通知形成时间
               */
              at: string;
              channel: string;
              /** Format: date-time */
              sentAt?: string;
              status: string;
              subject: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalationsDeciding_check: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          corrected: boolean;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalationsDeciding_climb: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalationsDeciding_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          what: string;
          /** @description 工作日 */
          workingDays: number;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalationsDeciding_disciplineReferral: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalationsDeciding_innerDate: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
          /** @description 工作日 */
          workingDays: number;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  escalationsDeciding_settle: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        escalationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 移送哪个纪检监察机关 */
          addressee?: string;
          /** @enum {string} */
          kind: 'explained' | 'transferred' | 'extended' | 'discipline';
          /** @description 原因 */
          reason: string;
          toUnitId?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  events_listen: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本单位可见事项的变动，只含编号；断线后带 Last-Event-ID 续传；收到 reset 时应全部刷新 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  evidence_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId?: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              evidenceId: string;
              holder: {
                officerId: string;
                officerName: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              };
              /** @enum {string} */
              kind: 'document' | 'object' | 'electronic-data' | 'device' | 'money' | 'other';
              matterId: string;
              name: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @enum {string} */
              status: 'held' | 'offered' | 'ended';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  evidence_open: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          caseId?: string;
          /** @description 证据名称；电子数据须附已上传文件的 SHA-256 */
          item: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          };
          /** @enum {string} */
          kind: 'document' | 'object' | 'electronic-data' | 'device' | 'money' | 'other';
          /**
           * Format: date-time
           * @description 提取时间，缺省为现在
           */
          takenAt?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            evidenceId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  evidence_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            caseId?: string;
            caseNumber?: string;
            chain: {
              /** Format: date-time */
              at: string;
              by: string;
              from?: {
                officerId: string;
                officerName: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              };
              purpose: string;
              to?: {
                officerId: string;
                officerName: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              };
            }[];
            /** Format: date-time */
            endedAt?: string;
            evidenceId: string;
            /** @description 保管链中断之处；没有中断的不出现 */
            gapAt?: number;
            holder: {
              officerId: string;
              officerName: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            };
            isHolder: boolean;
            isReceiver: boolean;
            /** @enum {string} */
            kind: 'document' | 'object' | 'electronic-data' | 'device' | 'money' | 'other';
            matterId: string;
            name: string;
            number: string;
            offer?: {
              /** Format: date-time */
              at: string;
              officerId: string;
              officerName: string;
              purpose: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            };
            /** Format: date-time */
            openedAt: string;
            sha256?: string;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            status: 'held' | 'offered' | 'ended';
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  evidence_end: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          end: 'returned' | 'destroyed' | 'transferred-to-court' | 'confiscated';
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  evidence_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  evidence_offer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          purpose: string;
          toOfficerId: string;
          toUnitId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  evidence_receive: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 接收时文件的 SHA-256 */
          sha256?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezesReading_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        state?: 'proposed' | 'waiting' | 'held' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              approvalId: string;
              /** @description 金额，以分为单位的十进制文本 */
              askedFen: string;
              authorityUnitId: string;
              /** @description 批准冻结的公安机关，续冻、解冻由其批准 */
              authorityUnitName: string;
              bankCode: string;
              bankName: string;
              bankShortName?: string;
              /** @description 纸质送达：对方机构未接入 */
              byHand: boolean;
              caseId: string;
              caseNumber: string;
              /** Format: date-time */
              endedAt?: string;
              /** @description 立案决定书文号 */
              filingNumber: string;
              /** @description 账户设有风险标签，排在前面 */
              first: boolean;
              held: number;
              /** @description 金额，以分为单位的十进制文本 */
              heldFen: string;
              /** Format: date-time */
              issuedAt?: string;
              issuerUnitId: string;
              issuerUnitName: string;
              items: number;
              level: string;
              /** @description 重大、复杂案件，期限一年 */
              major: boolean;
              /** Format: date-time */
              nextEndsAt?: string;
              orderId: string;
              orderNumber?: string;
              /** @description 纸质审批文号 */
              paperNumber?: string;
              /** Format: date-time */
              proposedAt: string;
              proposedByName: string;
              releaseNumber?: string;
              renewalNumber?: string;
              /** @enum {string} */
              status: 'proposed' | 'refused' | 'withdrawn' | 'issued';
              waiting: number;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezesReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 案件已移交：续冻和解除由谁审批 */
            afterHandOver?: {
              /** @enum {string} */
              mark: 'DESIGN';
              words: string;
            };
            approvalId: string;
            /** @description 金额，以分为单位的十进制文本 */
            askedFen: string;
            authorityUnitId: string;
            /** @description 批准冻结的公安机关，续冻、解冻由其批准 */
            authorityUnitName: string;
            bankCode: string;
            bankName: string;
            bankShortName?: string;
            /** @description 纸质送达：对方机构未接入 */
            byHand: boolean;
            caseId: string;
            caseNumber: string;
            /** @description 随冻结通知同时发出的办案协作函；冻结不待其答复 */
            cooperation?: {
              assistanceId: string;
              number?: string;
              status?: string;
              to: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            };
            /** Format: date-time */
            endedAt?: string;
            /** @description 立案决定书文号 */
            filingNumber: string;
            /** @description 账户设有风险标签，排在前面 */
            first: boolean;
            held: number;
            /** @description 金额，以分为单位的十进制文本 */
            heldFen: string;
            /** Format: date-time */
            issuedAt?: string;
            issuerUnitId: string;
            issuerUnitName: string;
            itemList: {
              accountName: string;
              accountNumber: string;
              /** @description 金额，以分为单位的十进制文本 */
              askedFen: string;
              bankReference?: string;
              deadlineId?: string;
              /** Format: date-time */
              endedAt?: string;
              /** Format: date-time */
              endsAt?: string;
              /**
               * Format: date-time
               * @description 查明与案件无关之时
               */
              foundAt?: string;
              /** Format: date-time */
              frozenAt?: string;
              /** @description 金额，以分为单位的十进制文本 */
              frozenFen?: string;
              itemNo: number;
              /** @description 金额，以分为单位的十进制文本 */
              justifiedFen: string;
              /** @enum {string} */
              kind:
                | 'deposit'
                | 'securities-settlement'
                | 'futures-margin'
                | 'securities'
                | 'listed-shares'
                | 'equity'
                | 'policy'
                | 'investment';
              /**
               * Format: date-time
               * @description 不再需要冻结之时
               */
              neededUntil?: string;
              operator?: string;
              /** @description 冻结数额超过依据数额的理由 */
              overrideReason?: string;
              ownerNotified: boolean;
              /** Format: date-time */
              queuedAt?: string;
              queuePosition?: number;
              refusalCode?: string;
              refusalText?: string;
              /**
               * Format: date-time
               * @description 银行登记的到期时刻
               */
              registeredEnd?: string;
              /** @description 自不再需要冻结至银行解除 */
              releasedInMs?: number;
              /** @description 要求解除的部分；整项解除时不填 */
              releasingFen?: string;
              /** @description 冻结撤回后银行仍称已冻结：按其陈述留存，未证 */
              reported?: {
                /** Format: date-time */
                frozenAt?: string;
                /** @description 金额，以分为单位的十进制文本 */
                frozenFen?: string;
              };
              returned: string[];
              rowId: string;
              scope: string;
              /** @enum {string} */
              status: 'waiting' | 'frozen' | 'queued' | 'refused' | 'released' | 'lapsed' | 'withdrawn';
              /** @description 已查明与案件无关 */
              unrelated: boolean;
              /** @enum {string} */
              waiting?: 'answer' | 'renewal' | 'release' | 'turn' | 'lapse';
              withProceeds: boolean;
            }[];
            items: number;
            level: string;
            /** @description 重大、复杂案件，期限一年 */
            major: boolean;
            /** Format: date-time */
            nextEndsAt?: string;
            orderId: string;
            orderNumber?: string;
            /** @description 纸质审批文号 */
            paperNumber?: string;
            /** Format: date-time */
            proposedAt: string;
            proposedByName: string;
            releaseNumber?: string;
            renewalNumber?: string;
            /** @enum {string} */
            status: 'proposed' | 'refused' | 'withdrawn' | 'issued';
            waiting: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezePaperAnswers_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: {
            bankReference?: string;
            /** @enum {string} */
            code?:
              | 'name-mismatch'
              | 'account-not-found'
              | 'account-closed'
              | 'no-balance'
              | 'papers-incomplete'
              | 'not-our-account'
              | 'other';
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            frozenAt?: string;
            /** @description 金额，以分为单位的十进制文本 */
            frozenFen?: string;
            itemNo: number;
            operator?: string;
            /** @description 轮候顺位 */
            position?: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            queuedAt?: string;
            /**
             * Format: date-time
             * @description 银行登记的到期时刻（CNT-13）
             */
            registeredEnd?: string;
            /** @enum {string} */
            result: 'frozen' | 'queued' | 'refused';
          };
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 录入纸质更正 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            problems?: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 指令已撤回而银行已冻结的序号：按银行陈述留存，须立即解除 */
            reported: number[];
            /** @description 未采纳，须重新反馈 */
            returned: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 已采纳的序号 */
            stands: number[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezePaperAnswers_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answers: {
            bankReference?: string;
            /** @enum {string} */
            code?:
              | 'name-mismatch'
              | 'account-not-found'
              | 'account-closed'
              | 'no-balance'
              | 'papers-incomplete'
              | 'not-our-account'
              | 'other';
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            frozenAt?: string;
            /** @description 金额，以分为单位的十进制文本 */
            frozenFen?: string;
            itemNo: number;
            operator?: string;
            /** @description 轮候顺位 */
            position?: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            queuedAt?: string;
            /**
             * Format: date-time
             * @description 银行登记的到期时刻（CNT-13）
             */
            registeredEnd?: string;
            /** @enum {string} */
            result: 'frozen' | 'queued' | 'refused';
          }[];
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
        };
      };
    };
    responses: {
      /** @description 录入纸质冻结反馈 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            problems?: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 指令已撤回而银行已冻结的序号：按银行陈述留存，须立即解除 */
            reported: number[];
            /** @description 未采纳，须重新反馈 */
            returned: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 已采纳的序号 */
            stands: number[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  complaints_enter: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description 当面或书面提出
           * @enum {string}
           */
          channel: 'visit' | 'letter';
          /** @description 联系方式 */
          contact: string;
          /** @enum {string} */
          ground: 'unrelated' | 'not-released' | 'misused';
          itemNos: number[];
          /** @description 申诉人 */
          name: string;
          /** @default [] */
          papers?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          /** @description 申诉控告的事实和理由 */
          statement: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            answerBy?: string;
            complaintId: string;
            number: string;
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 回执查询码，只交给申诉人 */
            receiptCode: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezesReading_document: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeOrders_find: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          foundAt: string;
          itemNos: number[];
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 查明与案件无关 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeOrders_restate: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNo: number;
          /** @description 金额，以分为单位的十进制文本 */
          justifiedFen: string;
          /** @description 依据数额低于在冻金额时，继续冻结的理由 */
          overrideReason?: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 更新涉案依据支持的数额 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeOrders_notify: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNos: number[];
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          notifiedAt: string;
        };
      };
    };
    responses: {
      /** @description 已通知财产所有人 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezesReading_papersOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              actNumber: number;
              /** Format: date-time */
              issuedAt: string;
              /** @enum {string} */
              kind: 'renewal' | 'release';
              number: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezesReading_paper: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        actNumber: string;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezePaperAnswers_confirmRelease: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          items: {
            itemNo: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            releasedAt: string;
          }[];
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
        };
      };
    };
    responses: {
      /** @description 录入纸质解除反馈 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeOrders_release: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          items: {
            /** @description 金额，以分为单位的十进制文本 */
            amountFen?: string;
            itemNo: number;
          }[];
          /**
           * Format: date-time
           * @description 不再需要冻结之时
           */
          neededUntil: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 呈请解除冻结 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezePaperAnswers_confirmRenewal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          items: {
            itemNo: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            registeredEnd?: string;
          }[];
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
        };
      };
    };
    responses: {
      /** @description 录入纸质续冻反馈 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezeOrders_renew: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNos: number[];
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 呈请继续冻结 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  freezesReading_held: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 在冻账户，最先到期者在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              accountName: string;
              accountNumber: string;
              /** @description 金额，以分为单位的十进制文本 */
              askedFen: string;
              bankName: string;
              bankReference?: string;
              bankShortName?: string;
              caseId: string;
              caseNumber: string;
              deadlineId?: string;
              /** Format: date-time */
              endedAt?: string;
              /** Format: date-time */
              endsAt?: string;
              /**
               * Format: date-time
               * @description 查明与案件无关之时
               */
              foundAt?: string;
              /** Format: date-time */
              frozenAt?: string;
              /** @description 金额，以分为单位的十进制文本 */
              frozenFen?: string;
              itemNo: number;
              /** @description 金额，以分为单位的十进制文本 */
              justifiedFen: string;
              /** @enum {string} */
              kind:
                | 'deposit'
                | 'securities-settlement'
                | 'futures-margin'
                | 'securities'
                | 'listed-shares'
                | 'equity'
                | 'policy'
                | 'investment';
              /**
               * Format: date-time
               * @description 不再需要冻结之时
               */
              neededUntil?: string;
              operator?: string;
              orderId: string;
              orderNumber: string;
              /** @description 冻结数额超过依据数额的理由 */
              overrideReason?: string;
              ownerNotified: boolean;
              /** Format: date-time */
              queuedAt?: string;
              queuePosition?: number;
              refusalCode?: string;
              refusalText?: string;
              /**
               * Format: date-time
               * @description 银行登记的到期时刻
               */
              registeredEnd?: string;
              /** @description 自不再需要冻结至银行解除 */
              releasedInMs?: number;
              /** @description 要求解除的部分；整项解除时不填 */
              releasingFen?: string;
              /** @description 冻结撤回后银行仍称已冻结：按其陈述留存，未证 */
              reported?: {
                /** Format: date-time */
                frozenAt?: string;
                /** @description 金额，以分为单位的十进制文本 */
                frozenFen?: string;
              };
              returned: string[];
              rowId: string;
              scope: string;
              /** @enum {string} */
              status: 'waiting' | 'frozen' | 'queued' | 'refused' | 'released' | 'lapsed' | 'withdrawn';
              /** @description 已查明与案件无关 */
              unrelated: boolean;
              /** @enum {string} */
              waiting?: 'answer' | 'renewal' | 'release' | 'turn' | 'lapse';
              withProceeds: boolean;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  holder_complain: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 账户户名 */
          accountName: string;
          accountNumber: string;
          /** @description 联系电话或地址 */
          contact: string;
          /** @enum {string} */
          ground: 'unrelated' | 'not-released' | 'misused';
          statement: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            answerBy?: string;
            number: string;
            receiptCode: string;
            unitName: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  holder_appeal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          number: string;
          receiptCode: string;
          statement: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            conclusion?: {
              /** Format: date-time */
              at: string;
              number: string;
              outcome: string;
              text: string;
            };
            /** Format: date-time */
            dueAt?: string;
            groundName: string;
            headline: string;
            mayAppeal: boolean;
            number: string;
            procuratorateName?: string;
            /** Format: date-time */
            receivedAt: string;
            reply?: {
              /** Format: date-time */
              at: string;
              number: string;
              outcome: string;
              text: string;
            };
            unitName: string;
            waitsFor?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  holder_status: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          number: string;
          receiptCode: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            conclusion?: {
              /** Format: date-time */
              at: string;
              number: string;
              outcome: string;
              text: string;
            };
            /** Format: date-time */
            dueAt?: string;
            groundName: string;
            headline: string;
            mayAppeal: boolean;
            number: string;
            procuratorateName?: string;
            /** Format: date-time */
            receivedAt: string;
            reply?: {
              /** Format: date-time */
              at: string;
              number: string;
              outcome: string;
              text: string;
            };
            unitName: string;
            waitsFor?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inbox_list: {
    parameters: {
      query?: {
        /** @description 只看一类事项 */
        area?: string;
        cursor?: string;
        limit?: number;
        /** @description 只看本人已领取的，或无人领取的 */
        taken?: 'mine' | 'nobody';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本单位待办事项，最急者在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: components['schemas']['InboxLine'][];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  indicators_all: {
    parameters: {
      query?: {
        /** @description 起始日（含），默认十二个月前 */
        from?: string;
        /** @description 截止日（含），默认今日 */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * Format: date-time
             * @description 数据截止：读取留痕的法定时间
             */
            asOf: string;
            /** @description 联席办可看全部数字；其他单位只看本单位及下级 */
            everywhere: boolean;
            figures: {
              /** @enum {string} */
              figure:
                | 'duty'
                | 'stop'
                | 'freeze'
                | 'release'
                | 'approval'
                | 'stopped'
                | 'frozen'
                | 'returned'
                | 'reply'
                | 'bounce'
                | 'lost'
                | 'recovered'
                | 'concluded'
                | 'reclaimed';
              lines: {
                agency?: string;
                count: number;
                median?: number;
                most?: number;
                p90?: number;
                result: string;
                /** @description 按期率、回复率：占同一单位同一环节已到期件数的比例 */
                share?: string;
                step: string;
                stepName?: string;
                /** @description 金额为分，时长为秒 */
                sum: string;
                /** @description 没有单位的一行是合计 */
                unitId?: string;
                unitName?: string;
              }[];
              /** @enum {string} */
              measure: 'seconds' | 'fen' | 'count';
            }[];
            from: string;
            recovery: {
              /** @description 追赃挽损率的依据标记 */
              mark: string;
              years: {
                byPoliceFen: string;
                byProcuratorateFen: string;
                cases: number;
                concludedFen: string;
                /** @description 追赃挽损率 = （公安追缴 + 检察追缴）/ 办结涉案金额；无办结金额的年度没有 */
                rate?: string;
                /** @description 办结年度；没有年度的一行是合计 */
                year?: number;
              }[];
            };
            returns: {
              cases: number;
              lostFen: string;
              /** @description 返还率 = 已返还 / 报案损失；无损失金额的年度没有 */
              rate?: string;
              returnedFen: string;
              /** @description 报案年度 */
              year: number;
            }[];
            to: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  indicators_behind: {
    parameters: {
      query?: {
        cursor?: string;
        /** @description 起始日（含），默认十二个月前 */
        from?: string;
        limit?: number;
        result?: string;
        step?: string;
        /** @description 截止日（含），默认今日 */
        to?: string;
        unitId?: string;
      };
      header?: never;
      path: {
        figure:
          | 'duty'
          | 'stop'
          | 'freeze'
          | 'release'
          | 'approval'
          | 'stopped'
          | 'frozen'
          | 'returned'
          | 'reply'
          | 'bounce'
          | 'lost'
          | 'recovered'
          | 'concluded'
          | 'reclaimed';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              at: string;
              item: string;
              matterId: string;
              /** @description 本单位可否打开该事项；不可时只看文号、单位和时效 */
              opens: boolean;
              result: string;
              step: string;
              stepName?: string;
              title: string;
              unitId: string;
              unitName: string;
              value?: string;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  indicators_sheet: {
    parameters: {
      query?: {
        /** @description 起始日（含），默认十二个月前 */
        from?: string;
        /** @description 截止日（含），默认今日 */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listings_list: {
    parameters: {
      query?: {
        /** @description 批次 */
        batch?: number;
        caseId?: string;
        cursor?: string;
        /** @description 现在的督办级别 */
        level?: 'city' | 'province' | 'ministry' | 'national';
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              batch?: string;
              caseId?: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              leaderName?: string;
              /** @enum {string} */
              level: 'city' | 'province' | 'ministry' | 'national';
              listingId: string;
              lossFen: string;
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @enum {string} */
              status: 'leaderless' | 'listed' | 'delisting' | 'delisted';
              supervisor: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
              /** @enum {string} */
              why: 'loss' | 'decision';
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listings_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            batch?: string;
            caseId?: string;
            caseNumber?: string;
            delisting?: string;
            /** Format: date-time */
            endedAt?: string;
            /** @description 可任专案组长的单位负责人 */
            heads: {
              name: string;
              officerId: string;
            }[];
            leaderName?: string;
            /** @enum {string} */
            level: 'city' | 'province' | 'ministry' | 'national';
            levels: {
              /** Format: date-time */
              at: string;
              batch?: string;
              /** @enum {string} */
              level: 'city' | 'province' | 'ministry' | 'national';
              reason: string;
            }[];
            listingId: string;
            lossFen: string;
            matterId: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            refusals: {
              /** Format: date-time */
              at: string;
              reason: string;
            }[];
            reports: {
              /** Format: date-time */
              at: string;
              officerName: string;
              text: string;
            }[];
            /** @enum {string} */
            side: 'unit' | 'office' | 'other';
            /** @enum {string} */
            status: 'leaderless' | 'listed' | 'delisting' | 'delisted';
            supervisor: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            unit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            /** @enum {string} */
            why: 'loss' | 'decision';
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listingsLeading_delisting: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 摘牌理由和办理结果 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listingsLeading_leader: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          officerId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listingsLeading_report: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 进展情况 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  timeline_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        order?: 'oldest-first' | 'newest-first';
      };
      header?: never;
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一件事项的办理记录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: components['schemas']['TimelineAct'][];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  hands_handOn: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          officerId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  hands_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 本单位在岗人员 */
            colleagues: {
              name: string;
              officerId: string;
            }[];
            /** @description 可决定他人回避 */
            mayDecide: boolean;
            recusals: {
              /** Format: date-time */
              at: string;
              /** @enum {string} */
              decidedBy: 'officer' | 'chief';
              /** @description 可在本事项解除；回避及于全案的，在案件中解除 */
              mayLift: boolean;
              name: string;
              officerId: string;
              successorName: string;
              unitId: string;
            }[];
            takers: {
              name: string;
              officerId: string;
              /** Format: date-time */
              takenAt: string;
              unitId: string;
              unitName: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  paperAnswers_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 纸质送达与录入的纸质反馈 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            addresseeName?: string;
            answers: {
              /** Format: date-time */
              enteredAt: string;
              enteredByName?: string;
              itemNos: number[];
              /** @description 办理记录中的序号 */
              number: number;
              paperNumber?: string;
              /** Format: date-time */
              receivedAt: string;
              sha256: string;
            }[];
            /** @description 对方机构未接入，文书纸质送达 */
            byHand: boolean;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  paperAnswers_scan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        matterId: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  hands_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 应当回避的人员 */
          officerId: string;
          /** @description 原因 */
          reason: string;
          /** @description 接办人 */
          successorId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  hands_lift: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 解除回避的人员 */
          officerId: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  hands_declare: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
          /** @description 接办人 */
          successorId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  riskTagsReading_onRows: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 事项中设有风险标签的账户 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              does: string;
              itemNo?: number;
              /**
               * @description 灰名单账户、绿色通道（SEED，可配置）
               * @enum {string}
               */
              kind: 'grey-list' | 'green-channel';
              kindName: string;
              /** @description 依据的可信程度 */
              mark: string;
              rowId: string;
              tagId: string;
              /** Format: date-time */
              until?: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  hands_take: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        matterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  me_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 当前人员、单位、岗位与法定时间 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  meetings_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId?: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              /** Format: date-time */
              heldAt?: string;
              /** Format: date-time */
              heldFor?: string;
              /** @enum {string} */
              kind: 'weekly' | 'committee';
              matterId: string;
              meetingId: string;
              number: string;
              office: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              openedAt: string;
              openTasks: number;
              /** @enum {string} */
              status: 'due' | 'called' | 'held' | 'closed' | 'cancelled';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  meetings_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        meetingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            agenda: {
              /** Format: date-time */
              dueAt?: string;
              duty?: string;
              /** @enum {string} */
              kind: 'escalation' | 'listing' | 'area-listing' | 'talk' | 'overdue' | 'task';
              matterId: string;
              ruleId?: string;
              title: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            /** Format: date-time */
            asOf?: string;
            attended: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            caseId?: string;
            caseNumber?: string;
            /** Format: date-time */
            endedAt?: string;
            further?: string;
            /** Format: date-time */
            heldAt?: string;
            /** Format: date-time */
            heldFor?: string;
            invited: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            /** @enum {string} */
            kind: 'weekly' | 'committee';
            matterId: string;
            meetingId: string;
            minutes?: string;
            number: string;
            office: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** Format: date-time */
            openedAt: string;
            openTasks: number;
            /** @enum {string} */
            side: 'office' | 'owner' | 'other';
            /** @enum {string} */
            status: 'due' | 'called' | 'held' | 'closed' | 'cancelled';
            tasks: {
              checks: {
                /** Format: date-time */
                at: string;
                done: boolean;
                reason: string;
              }[];
              mine: boolean;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              reports: {
                /** Format: date-time */
                at: string;
                text: string;
              }[];
              /** @enum {string} */
              status: 'open' | 'reported' | 'done';
              taskNo: number;
              text: string;
              workingDays: number;
            }[];
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  meetings_paper: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        meetingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  meetings_report: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        meetingId: string;
        taskNo: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 办理情况 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  notices_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description 只看未读 */
        unread?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 发给本单位和本人的通知，最新者在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: components['schemas']['Notice'][];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  notices_read: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 标为已读 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            noticeId: string;
            /** @enum {string} */
            status: 'read' | 'pending';
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  notices_resend: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 重新发送一件未能送达的通知 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            noticeId: string;
            /** @enum {string} */
            status: 'read' | 'pending';
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  notices_failed: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 未能送达的通知 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: components['schemas']['FailedNotice'][];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  papers_take: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description SHA-256 */
            fileHash: string;
            mediaType: string;
            name: string;
            size: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              actor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              caseId?: string;
              caseNumber?: string;
              /** @enum {string} */
              chain:
                | 'arrest'
                | 'detention'
                | 'prosecution'
                | 'non-filing'
                | 'filing-supervision'
                | 'late-filing'
                | 'agency-non-filing'
                | 'reporter-supervision'
                | 'victim-appeal'
                | 'custody-necessity'
                | 'evidence-letter'
                | 'reverse'
                | 'trial';
              chainName: string;
              /** Format: date-time */
              endedAt?: string;
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              procedureId: string;
              step: string;
              stepName: string;
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_open: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          caseId?: string;
          /** @enum {string} */
          chain:
            | 'arrest'
            | 'detention'
            | 'prosecution'
            | 'non-filing'
            | 'filing-supervision'
            | 'late-filing'
            | 'agency-non-filing'
            | 'reporter-supervision'
            | 'victim-appeal'
            | 'custody-necessity'
            | 'evidence-letter'
            | 'reverse'
            | 'trial';
          /** @default [] */
          papers?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          /**
           * Format: date-time
           * @description 收到文书的时间，缺省为现在
           */
          receivedAt?: string;
          /** @description 参与单位，按其在环节中的地位 */
          units: {
            [key: string]: string;
          };
          /** @enum {string} */
          variant?: 'detained' | 'complex' | 'fast' | 'fast-long' | 'simple' | 'simple-long' | 'gang';
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            procedureId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            actor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            amounts?: {
              /** @description 金额，以分为单位的十进制文本 */
              concludedFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              recoveredByPoliceFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              recoveredByProcuratorateFen: string;
            };
            beside: {
              clockId: string;
              name: string;
            }[];
            caseId?: string;
            caseNumber?: string;
            /** @enum {string} */
            chain:
              | 'arrest'
              | 'detention'
              | 'prosecution'
              | 'non-filing'
              | 'filing-supervision'
              | 'late-filing'
              | 'agency-non-filing'
              | 'reporter-supervision'
              | 'victim-appeal'
              | 'custody-necessity'
              | 'evidence-letter'
              | 'reverse'
              | 'trial';
            chainName: string;
            custodyMatters: boolean;
            /** Format: date-time */
            endedAt?: string;
            /** @description 立案已呈请，待批准 */
            filingAsked: boolean;
            /** @description 重新计算待批准 */
            found?: {
              /** Format: date-time */
              discoveredAt: string;
            };
            history: {
              /** Format: date-time */
              at: string;
              outcomeName: string;
              papers: {
                name: string;
                no: number;
                sha256?: string;
                /** @description 申请人自己写明的理由 */
                text?: string;
              }[];
              reason?: string;
              stepName: string;
              unit?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            isOwnTurn: boolean;
            matterId: string;
            /** @description 可登记另有重要罪行（重新计算侦查羁押期限） */
            mayFindCrime: boolean;
            /** @description 随案移交的在控措施清单 */
            measures?: {
              digest: string;
              from: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              given?: {
                /** Format: date-time */
                at: string;
                holds: boolean;
                officerName: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              };
              items: {
                /** @description 金额，以分为单位的十进制文本 */
                amountFen?: string;
                bankName: string;
                /** Format: date-time */
                endsAt?: string;
                itemNo: number;
                /** @enum {string} */
                kind: 'stop' | 'freeze' | 'queued';
                matterId: string;
                /** @description 现在的金额和到期；已不存在的，无此项 */
                now?: {
                  /** @description 金额，以分为单位的十进制文本 */
                  amountFen?: string;
                  /** Format: date-time */
                  endsAt?: string;
                };
                number: string;
              }[];
              /** @description 本单位尚待签字 */
              maySign: boolean;
              received?: {
                /** Format: date-time */
                at: string;
                holds: boolean;
                officerName: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              };
              renewal: {
                /** @description 签字后由谁续冻 */
                afterwards: string;
                /** @enum {string} */
                mark: 'DESIGN';
                /** @description 接收方签字前由谁续冻 */
                until: string;
              };
              to: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            };
            /**
             * @description 可改变管辖的一方
             * @enum {string}
             */
            movableSlot?: 'police' | 'procuratorate' | 'higher' | 'court' | 'higher-court' | 'agency' | 'place';
            number: string;
            /** Format: date-time */
            openedAt: string;
            outcomes: {
              name: string;
              needsAmounts: boolean;
              /** @description 立案、撤销案件：在案件中呈请县级以上公安机关负责人批准后生效 */
              needsApproval: boolean;
              needsReason: boolean;
              outcome: string;
              releasesMeasures: boolean;
            }[];
            procedureId: string;
            step: string;
            stepName: string;
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            units: {
              /** @enum {string} */
              slot: 'police' | 'procuratorate' | 'higher' | 'court' | 'higher-court' | 'agency' | 'place';
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            /** @enum {string} */
            variant?: 'detained' | 'complex' | 'fast' | 'fast-long' | 'simple' | 'simple-long' | 'gang';
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            /** @description 撤销案件已呈请，待批准 */
            withdrawalAsked: boolean;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_beside: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          clockId: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_crime: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 发现之日，缺省为现在
           */
          discoveredAt?: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_custody: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          inCustody: boolean;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          digest: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_paper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: number;
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recount_recount: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_take: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          amounts?: {
            /** @description 金额，以分为单位的十进制文本 */
            concludedFen: string;
            /** @description 金额，以分为单位的十进制文本 */
            recoveredByPoliceFen: string;
            /** @description 金额，以分为单位的十进制文本 */
            recoveredByProcuratorateFen: string;
          };
          outcome: string;
          /** @default [] */
          papers?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          reason?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  procedures_unit: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        procedureId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 收到指定管辖决定书的时间；与收到案卷的时间以后到者起算
           */
          decisionReceivedAt?: string;
          /** @description 原因 */
          reason: string;
          /**
           * Format: date-time
           * @description 改变后的单位收到案卷和证据的时间，缺省为现在
           */
          receivedAt?: string;
          /** @enum {string} */
          slot: 'police' | 'procuratorate' | 'higher' | 'court' | 'higher-court' | 'agency' | 'place';
          unitId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  protectiveStopsReading_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        state?: 'open' | 'over';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              accounts: number;
              /** Format: date-time */
              appealedAt?: string;
              /** @enum {string} */
              appealOutcome?: 'upheld' | 'rejected';
              appealReason?: string;
              bankName: string;
              bankShortName?: string;
              /**
               * @description 户主同意或者已告知户主
               * @enum {string}
               */
              basis: 'consent' | 'notice';
              centreName: string;
              centreShortName?: string;
              /** Format: date-time */
              dueAt?: string;
              dueId?: string;
              dueRule?: string;
              /** Format: date-time */
              endedAt?: string;
              hours: number;
              /** Format: date-time */
              orderedAt: string;
              orderedByName: string;
              reason?: string;
              reference?: string;
              /** @enum {string} */
              stage: 'ordered' | 'held' | 'releasing' | 'released' | 'lapsed' | 'refused' | 'withdrawn';
              stopId: string;
              stopNumber: string;
              /** Format: date-time */
              stoppedAt?: string;
              /** Format: date-time */
              toldAt: string;
              /** @enum {string} */
              toldBy: 'phone' | 'visit' | 'video' | 'message';
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  protectiveStops_order: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          accounts: {
            accountName: string;
            accountNumber: string;
          }[];
          /** @description 开户银行总行代码 */
          bankCode: string;
          /**
           * @description 户主同意或者已告知户主
           * @enum {string}
           */
          basis: 'consent' | 'notice';
          /** @description 受骗风险 */
          facts: string;
          /**
           * @description 保护时长（小时）
           * @default 48
           */
          hours?: number;
          /** @description 何时以何种方式征得同意或告知 */
          told: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            at: string;
            /** @enum {string} */
            channel: 'phone' | 'visit' | 'video' | 'message';
          };
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            stopId: string;
            stopNumber: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  protectiveStopsReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        stopId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountList: {
              accountName: string;
              accountNo: number;
              accountNumber: string;
            }[];
            accounts: number;
            /** @description 户主的申诉 */
            appeal?: string;
            /** Format: date-time */
            appealedAt?: string;
            /** @enum {string} */
            appealOutcome?: 'upheld' | 'rejected';
            appealReason?: string;
            bankName: string;
            bankShortName?: string;
            /**
             * @description 户主同意或者已告知户主
             * @enum {string}
             */
            basis: 'consent' | 'notice';
            centreName: string;
            centreShortName?: string;
            /** Format: date-time */
            dueAt?: string;
            dueId?: string;
            dueRule?: string;
            /** Format: date-time */
            endedAt?: string;
            facts: string;
            hours: number;
            /** Format: date-time */
            orderedAt: string;
            orderedByName: string;
            reason?: string;
            reference?: string;
            /** @enum {string} */
            stage: 'ordered' | 'held' | 'releasing' | 'released' | 'lapsed' | 'refused' | 'withdrawn';
            stopId: string;
            stopNumber: string;
            /** Format: date-time */
            stoppedAt?: string;
            /** Format: date-time */
            toldAt: string;
            /** @enum {string} */
            toldBy: 'phone' | 'visit' | 'video' | 'message';
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  protectiveStops_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        stopId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
          upheld: boolean;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  protectiveStops_appeal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        stopId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 申诉内容 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  protectiveStops_release: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        stopId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  protectiveStops_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        stopId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punished_appeal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 告知书上的查询码 */
          accessCode: string;
          /** @description 联合惩戒告知书文号 */
          number: string;
          statement: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            appeals: {
              /** Format: date-time */
              at: string;
              /** @description 申诉答复书文号 */
              number?: string;
              reason?: string;
              told: string;
            }[];
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            endsAt?: string;
            /** @description 已解除的不显示 */
            ground?: string;
            headline: string;
            mayAppeal: boolean;
            measures: string[];
            number: string;
            /** Format: date-time */
            startsAt?: string;
            unitName: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punished_status: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 告知书上的查询码 */
          accessCode: string;
          /** @description 联合惩戒告知书文号 */
          number: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            appeals: {
              /** Format: date-time */
              at: string;
              /** @description 申诉答复书文号 */
              number?: string;
              reason?: string;
              told: string;
            }[];
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            endsAt?: string;
            /** @description 已解除的不显示 */
            ground?: string;
            headline: string;
            mayAppeal: boolean;
            measures: string[];
            number: string;
            /** Format: date-time */
            startsAt?: string;
            unitName: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentListings_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId?: string;
              caseNumber?: string;
              decider: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              endedAt?: string;
              /**
               * Format: date-time
               * @description 期限届满
               */
              endsAt?: string;
              groundName: string;
              listingId: string;
              matterId: string;
              name: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @enum {string} */
              status: 'proposed' | 'listed' | 'ended' | 'refused';
              /** @enum {string} */
              subjectKind: 'person' | 'organization';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentActs_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 事实和理由 */
          basis: string;
          /**
           * Format: date-time
           * @description 行为认定之日或判决生效之日
           */
          factAt: string;
          /** @enum {string} */
          ground: 'trading' | 'real-name-help' | 'false-opening' | 'organizing' | 'convicted';
          measures: ('financial' | 'telecom' | 'credit')[];
          /** @default [] */
          papers?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          subject: {
            /** @enum {string} */
            kind: 'person' | 'organization';
            name: string;
            /** @description 公民身份号码或统一社会信用代码 */
            number: string;
          };
        };
      };
    };
    responses: {
      /** @description 呈请列入，由设区的市级以上公安机关负责人审批 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            listingId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentListings_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            caseId?: string;
            caseNumber?: string;
            decider: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            declarations: {
              /** Format: date-time */
              at: string;
              paper: {
                hasFile: boolean;
                name: string;
                subjectId: string;
              };
            }[];
            /** Format: date-time */
            endedAt?: string;
            /**
             * Format: date-time
             * @description 期限届满
             */
            endsAt?: string;
            entries: {
              appeals: {
                appealNo: number;
                /** Format: date-time */
                at: string;
                decision?: {
                  /** Format: date-time */
                  at: string;
                  number: string;
                  /** @enum {string} */
                  outcome: 'upheld' | 'dismissed';
                  reason: string;
                };
                moot: boolean;
                papers: {
                  hasFile: boolean;
                  name: string;
                  subjectId: string;
                }[];
                statement: string;
              }[];
              basis: string;
              /** Format: date-time */
              decidedAt?: string;
              decider: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              endedAt?: string;
              /** @enum {string} */
              endedBy?: 'period' | 'five-years' | 'appeal';
              /** Format: date-time */
              endsAt?: string;
              entryNo: number;
              /** Format: date-time */
              factAt: string;
              /** @enum {string} */
              ground: 'trading' | 'real-name-help' | 'false-opening' | 'organizing' | 'convicted';
              groundName: string;
              /** @description 执行中的，列出名单所送达的全部银行、支付机构和运营商；已解除的，只列出登记过已落实的机构 */
              institutions: {
                /** Format: date-time */
                carriedOutAt?: string;
                carriedOutBy?: string;
                /** Format: date-time */
                liftedAt?: string;
                liftedBy?: string;
                unit: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
              }[];
              measures: ('financial' | 'telecom' | 'credit')[];
              number: string;
              papers: {
                hasFile: boolean;
                name: string;
                subjectId: string;
              }[];
              proposer: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              served?: {
                /** Format: date-time */
                at: string;
                paper?: {
                  hasFile: boolean;
                  name: string;
                  subjectId: string;
                };
                /** @enum {string} */
                way: 'in-person' | 'mail' | 'announcement';
              };
              /** @enum {string} */
              side: 'decider' | 'proposer' | 'other';
              /** Format: date-time */
              startsAt?: string;
              /** @enum {string} */
              status: 'proposed' | 'refused' | 'waiting' | 'running' | 'ended';
              years: number;
            }[];
            /**
             * Format: date-time
             * @description 连续惩戒最迟的届满时间
             */
            fiveYearsEndAt?: string;
            groundName: string;
            idNumber: string;
            listingId: string;
            matterId: string;
            name: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            repairs: {
              /** Format: date-time */
              at: string;
              entryNo: number;
              granted?: boolean;
              moot: boolean;
              reason?: string;
              repairNo: number;
              statement: string;
            }[];
            /** @enum {string} */
            status: 'proposed' | 'listed' | 'ended' | 'refused';
            /** @enum {string} */
            subjectKind: 'person' | 'organization';
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentActs_declare: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 签署的反诈声明书 */
          paper: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          };
        };
      };
    };
    responses: {
      /** @description 登记签署的反诈声明书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentActs_decideAppeal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        entryNo: number;
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          outcome: 'upheld' | 'dismissed';
          reason: string;
        };
      };
    };
    responses: {
      /** @description 申诉核查结论 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentPapers_reply: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        entryNo: number;
        listingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentActs_appeal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        entryNo: number;
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          papers?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          statement: string;
        };
      };
    };
    responses: {
      /** @description 登记申诉 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentPapers_notice: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        entryNo: number;
        listingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentActs_serve: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        entryNo: number;
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          paper?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          };
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          servedAt: string;
          /** @enum {string} */
          way: 'in-person' | 'mail' | 'announcement';
        };
      };
    };
    responses: {
      /** @description 登记书面告知 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentPapers_paper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        listingId: string;
        subjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentActs_decideRepair: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          granted: boolean;
          reason: string;
        };
      };
    };
    responses: {
      /** @description 决定信用修复 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  punishmentActs_askRepair: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        listingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          statement: string;
        };
      };
    };
    responses: {
      /** @description 申请信用修复 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queriesReading_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        state?: 'proposed' | 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              answerBy?: string;
              approvalId: string;
              bankCode: string;
              bankName: string;
              /** @description 纸质送达：对方机构未接入 */
              byHand: boolean;
              caseId: string;
              caseNumber: string;
              /** Format: date-time */
              endedAt?: string;
              /** @description 账户设有风险标签，排在前面 */
              first: boolean;
              /** Format: date-time */
              issuedAt?: string;
              issuerUnitId: string;
              issuerUnitName: string;
              issuerUnitShortName?: string;
              items: number;
              /**
               * @description 交易明细、持卡主体、客户全账户、动态查询
               * @enum {string}
               */
              kind: 'transactions' | 'holder' | 'accounts' | 'watch';
              /** @description 待银行答复的账户数 */
              open: number;
              orderId: string;
              /** @description 批准前为空 */
              orderNumber: string;
              /** @description 纸质审批的批文编号 */
              paperNumber?: string;
              /** Format: date-time */
              periodFrom?: string;
              /** Format: date-time */
              periodTo?: string;
              /** Format: date-time */
              proposedAt: string;
              proposedByName: string;
              /** @enum {string} */
              status: 'proposed' | 'refused' | 'withdrawn' | 'issued';
              /** Format: date-time */
              takenAt?: string;
              takenBy?: string;
              takenByName?: string;
              watching: number;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queriesReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            answerBy?: string;
            approvalId: string;
            bankCode: string;
            bankName: string;
            /** @description 纸质送达：对方机构未接入 */
            byHand: boolean;
            caseId: string;
            caseNumber: string;
            /** Format: date-time */
            endedAt?: string;
            /** @description 账户设有风险标签，排在前面 */
            first: boolean;
            /** Format: date-time */
            issuedAt?: string;
            issuerUnitId: string;
            issuerUnitName: string;
            issuerUnitShortName?: string;
            itemList: {
              accountName: string;
              accountNumber: string;
              answer?: {
                accounts?: {
                  kind: string;
                  number: string;
                  status: string;
                }[];
                branch?: string;
                holder?: string;
                idNumber?: string;
                openedAt?: string;
                phone?: string;
                remark?: string;
              };
              /** Format: date-time */
              answeredAt?: string;
              itemNo: number;
              refusalCode?: string;
              refusalText?: string;
              returned: string[];
              rowId: string;
              /** @enum {string} */
              status: 'waiting' | 'answered' | 'refused' | 'watching' | 'ending' | 'ended' | 'withdrawn';
            }[];
            items: number;
            /**
             * @description 交易明细、持卡主体、客户全账户、动态查询
             * @enum {string}
             */
            kind: 'transactions' | 'holder' | 'accounts' | 'watch';
            /** @description 待银行答复的账户数 */
            open: number;
            orderId: string;
            /** @description 批准前为空 */
            orderNumber: string;
            /** @description 纸质审批的批文编号 */
            paperNumber?: string;
            /** Format: date-time */
            periodFrom?: string;
            /** Format: date-time */
            periodTo?: string;
            /** Format: date-time */
            proposedAt: string;
            proposedByName: string;
            statements: {
              /** @description 金额，以分为单位的十进制文本 */
              closingFen: string;
              digest: string;
              fileHash?: string;
              /** @description 金额，以分为单位的十进制文本 */
              inFen: string;
              itemNo: number;
              /** @description 金额，以分为单位的十进制文本 */
              openingFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              outFen: string;
              rows: number;
              /** Format: date-time */
              standsSince: string;
              statementId: string;
            }[];
            /** @enum {string} */
            status: 'proposed' | 'refused' | 'withdrawn' | 'issued';
            /** Format: date-time */
            takenAt?: string;
            takenBy?: string;
            takenByName?: string;
            watching: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryPaperAnswers_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: {
            /** @enum {string} */
            code?:
              'name-mismatch' | 'account-not-found' | 'account-closed' | 'not-our-account' | 'papers-wanting' | 'other';
            itemNo: number;
            /** @enum {string} */
            result: 'stated' | 'watching' | 'refused';
            stated?: {
              /** @description 客户名下账户 */
              accounts?: {
                kind: string;
                number: string;
                status: string;
              }[];
              /** @description 开户网点 */
              branch?: string;
              /** @description 户名 */
              holder?: string;
              /** @description 证件号码 */
              idNumber?: string;
              /** @description 开户日期 */
              openedAt?: string;
              /** @description 预留手机号 */
              phone?: string;
              remark?: string;
            };
          };
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 录入纸质更正 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 未采纳，须重新答复 */
            returned: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 已采纳的序号 */
            stands: number[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryPaperAnswers_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answers: {
            /** @enum {string} */
            code?:
              'name-mismatch' | 'account-not-found' | 'account-closed' | 'not-our-account' | 'papers-wanting' | 'other';
            itemNo: number;
            /** @enum {string} */
            result: 'stated' | 'watching' | 'refused';
            stated?: {
              /** @description 客户名下账户 */
              accounts?: {
                kind: string;
                number: string;
                status: string;
              }[];
              /** @description 开户网点 */
              branch?: string;
              /** @description 户名 */
              holder?: string;
              /** @description 证件号码 */
              idNumber?: string;
              /** @description 开户日期 */
              openedAt?: string;
              /** @description 预留手机号 */
              phone?: string;
              remark?: string;
            };
          }[];
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
        };
      };
    };
    responses: {
      /** @description 录入纸质查询答复 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 未采纳，须重新答复 */
            returned: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 已采纳的序号 */
            stands: number[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queriesReading_document: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryPaperAnswers_statement: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        itemNo: number;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 录入纸质交易明细 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 未采纳，须重新答复 */
            returned: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 已采纳的序号 */
            stands: number[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryPaperAnswers_template: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queriesReading_lines: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        orderId: string;
        statementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 流水逐笔明细，按银行原有顺序 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              /** Format: date-time */
              at: string;
              /** @description 银行流水号 */
              bankReference: string;
              counterpartName?: string;
              counterpartNumber?: string;
              /**
               * @description 转入、转出
               * @enum {string}
               */
              direction: 'in' | 'out';
              line: number;
              summary?: string;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryPaperAnswers_confirmEnd: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNos: number[];
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
        };
      };
    };
    responses: {
      /** @description 录入纸质解除动态查询反馈 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryOrders_endWatch: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNos: number[];
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryOrders_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNos: number[];
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recommendationsReading_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description 只看未结或者已结 */
        open?: 'true' | 'false';
        /** @description 文号、案号、标题或被建议单位 */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              addresseeName: string;
              addresseeShortName?: string;
              addresseeUnitId: string;
              adequate: number;
              cases: number;
              /** Format: date-time */
              draftedAt: string;
              /** Format: date-time */
              endedAt?: string;
              heading: string;
              /** Format: date-time */
              issuedAt?: string;
              /** @enum {string} */
              kind:
                | 'retrial'
                | 'correct-illegality'
                | 'public-interest'
                | 'social-governance'
                | 'other'
                | 'correction-notice'
                | 'procuratorial-opinion';
              nextDue?: {
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                ownerName: string;
                ownerUnitId: string;
                ruleId: string;
                status: string;
              };
              number: string;
              /** Format: date-time */
              overdueAt?: string;
              points: number;
              procuratorateName: string;
              procuratorateUnitId: string;
              /** Format: date-time */
              receivedAt?: string;
              recommendationId: string;
              /** @enum {string} */
              status:
                | 'drafted'
                | 'proposed'
                | 'issued'
                | 'received'
                | 'replied'
                | 'to-supplement'
                | 'closed'
                | 'withdrawn'
                | 'abandoned'
                | 'sued';
              /** @enum {string} */
              topic: 'shell-company' | 'bank-card' | 'phone-card' | 'data-leak' | 'platform' | 'campus' | 'other';
              /** @enum {string} */
              turn: 'procuratorate' | 'chief' | 'addressee' | 'leader' | 'nobody';
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recommendationsReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            addresseeName: string;
            addresseeShortName?: string;
            addresseeUnitId: string;
            adequate: number;
            authorName: string;
            readonly caseNumbers: string[];
            cases: number;
            /** @description 督促期满仍未落实，检察长可以决定是否上报、通报或者起诉 */
            climbs: boolean;
            clocks: {
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              ownerName: string;
              ownerUnitId: string;
              ruleId: string;
              status: string;
            }[];
            readonly copies: {
              /** @enum {string} */
              manner?: 'house' | 'paper';
              name: string;
              /** @enum {string} */
              role:
                | 'superior'
                | 'competent-authority'
                | 'association'
                | 'party-committee'
                | 'congress'
                | 'government'
                | 'supervision-commission';
              /** Format: date-time */
              sentAt?: string;
              unitId?: string;
            }[];
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            endedAt?: string;
            /** @description 是否须报上级院备案 */
            filed: boolean;
            /** Format: date-time */
            filedAt?: string;
            findings: string;
            /** @description 案件流程监控通知，只有检察机关能看到 */
            flowNotices: {
              answer?: string;
              /** Format: date-time */
              at: string;
              mine: boolean;
              no: number;
              number: string;
              text: string;
            }[];
            heading: string;
            /** Format: date-time */
            issuedAt?: string;
            /** @enum {string} */
            kind:
              | 'retrial'
              | 'correct-illegality'
              | 'public-interest'
              | 'social-governance'
              | 'other'
              | 'correction-notice'
              | 'procuratorial-opinion';
            ladder: {
              /** Format: date-time */
              at?: string;
              number?: string;
              /** @description 预备文书的正文 */
              prepared?: string;
              reason?: string;
              /** @description 已发出的对象，或者预备的对象 */
              recipientName?: string;
              recipientUnitId?: string;
              /** @enum {string} */
              rung:
                | 'higher-procuratorate'
                | 'superior'
                | 'competent-authority'
                | 'association'
                | 'congress'
                | 'government'
                | 'supervision-commission'
                | 'suit';
              taken?: boolean;
            }[];
            legality?: {
              passed: boolean;
              text: string;
            };
            moreTime: {
              granted?: boolean;
              /** Format: date-time */
              heldUntil?: string;
              text: string;
              /** Format: date-time */
              until: string;
            }[];
            nextDue?: {
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              ownerName: string;
              ownerUnitId: string;
              ruleId: string;
              status: string;
            };
            /** @enum {string} */
            nextRung?:
              | 'higher-procuratorate'
              | 'superior'
              | 'competent-authority'
              | 'association'
              | 'congress'
              | 'government'
              | 'supervision-commission'
              | 'suit';
            number: string;
            objections: {
              /** Format: date-time */
              at: string;
              finding?: string;
              no: number;
              /** @enum {string} */
              outcome?: 'amended' | 'withdrawn' | 'explained';
              text: string;
              valid?: boolean;
            }[];
            opinion?: {
              /** Format: date-time */
              askedAt: string;
              /**
               * Format: date-time
               * @description 期满未反馈，可以径行制发
               */
              lapsedAt?: string;
              text?: string;
            };
            order?: {
              /** Format: date-time */
              at: string;
              /** @enum {string} */
              order: 'amend' | 'withdraw';
              text: string;
            };
            /** Format: date-time */
            overdueAt?: string;
            /** @description 已制发的文书 */
            papers: {
              actNumber: number;
              /** Format: date-time */
              at: string;
              kind: string;
              number: string;
              title: string;
              to: string;
            }[];
            plan?: string;
            pointList: {
              answer?: string;
              clock?: {
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                ownerName: string;
                ownerUnitId: string;
                ruleId: string;
                status: string;
              };
              days: number;
              readonly evidence: {
                fileId: string;
                mediaType?: string;
                sha256: string;
              }[];
              readonly measures: {
                count: number;
                /** @enum {string} */
                kind:
                  | 'warned'
                  | 'restricted'
                  | 'cancelled'
                  | 'inspected'
                  | 'penalized'
                  | 'trained'
                  | 'amended-rules'
                  | 'other';
              }[];
              no: number;
              remark?: string;
              /** @enum {string} */
              status: 'open' | 'answered' | 'adequate' | 'to-supplement';
              text: string;
            }[];
            points: number;
            procuratorateName: string;
            procuratorateUnitId: string;
            readonly proofs: {
              manner: string;
              paper?: {
                fileId: string;
                mediaType?: string;
                sha256: string;
              };
              /** Format: date-time */
              receivedAt: string;
            }[];
            proposal?: {
              approvalId: string;
              /** Format: date-time */
              at: string;
              byName: string;
              mine: boolean;
            };
            /** Format: date-time */
            receivedAt?: string;
            recommendationId: string;
            /** @description 其后同类文书 */
            repeatedBy: {
              number: string;
              recommendationId: string;
            }[];
            repeats?: string;
            replies: {
              approvedByName: string;
              /** Format: date-time */
              at: string;
              late: boolean;
              number: string;
            }[];
            /** @description 拟写中的回复，只有被建议单位能看到 */
            replyDraft?: {
              answers: {
                evidence: {
                  fileId: string;
                  mediaType?: string;
                  sha256: string;
                }[];
                measures: {
                  count: number;
                  /** @enum {string} */
                  kind:
                    | 'warned'
                    | 'restricted'
                    | 'cancelled'
                    | 'inspected'
                    | 'penalized'
                    | 'trained'
                    | 'amended-rules'
                    | 'other';
                }[];
                no: number;
                text: string;
              }[];
              byName: string;
              number: string;
              text: string;
            };
            setDays?: number;
            /** @enum {string} */
            status:
              | 'drafted'
              | 'proposed'
              | 'issued'
              | 'received'
              | 'replied'
              | 'to-supplement'
              | 'closed'
              | 'withdrawn'
              | 'abandoned'
              | 'sued';
            /** @description 规则未定之处：本系统的设定及其标记 */
            switches: {
              basis: string;
              /** @enum {string} */
              mark: 'UNCONFIRMED' | 'DESIGN';
              /** @enum {string} */
              name: 'legalityFirst' | 'opinionFirst' | 'objectionSuspends' | 'amendmentRestarts';
              on: boolean;
            }[];
            /** @enum {string} */
            topic: 'shell-company' | 'bank-card' | 'phone-card' | 'data-leak' | 'platform' | 'campus' | 'other';
            /** @enum {string} */
            turn: 'procuratorate' | 'chief' | 'addressee' | 'leader' | 'nobody';
            urgent: boolean;
            readonly urgings: {
              /** Format: date-time */
              at: string;
              number: string;
            }[];
            readonly visits: {
              /** Format: date-time */
              at?: string;
              days: number;
              no: number;
              /** @enum {string} */
              outcome?: 'kept' | 'relapsed';
              /** @description 回访情况 */
              text?: string;
            }[];
            wanting: boolean;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedRecommendations_acknowledge: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recommendationsReading_document: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedRecommendations_file: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            fileId: string;
            mediaType: string;
            name: string;
            sha256: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recommendationsReading_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedRecommendations_moreTime: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          until: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedRecommendations_object: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedRecommendations_opinion: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recommendationsReading_paper: {
    parameters: {
      query: {
        actNumber: number;
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
        kind: string;
      };
      header?: never;
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedRecommendations_plan: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedRecommendations_reply: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 回复文号 */
          number: string;
          points: {
            /** @default [] */
            evidence?: {
              fileId: string;
              mediaType?: string;
              sha256: string;
            }[];
            /** @default [] */
            measures?: {
              count: number;
              /** @enum {string} */
              kind:
                | 'warned'
                | 'restricted'
                | 'cancelled'
                | 'inspected'
                | 'penalized'
                | 'trained'
                | 'amended-rules'
                | 'other';
            }[];
            no: number;
            text: string;
          }[];
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedRecommendations_decideReply: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        recommendationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          decision: 'approved' | 'returned';
          reason?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              bounces: number;
              caseId?: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              from: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @enum {string} */
              ground:
                'no-jurisdiction' | 'after-filing' | 'merge' | 'designated' | 'procuratorate' | 'court' | 'agency';
              groundName: string;
              /** @enum {string} */
              kind: 'report' | 'clue' | 'case';
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @description 现承办单位：任何时刻有且只有一个 */
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              referralId: string;
              status: string;
              title: string;
              to: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_find: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 发现应当移送的时间，缺省为现在
           */
          foundAt?: string;
          /** @enum {string} */
          ground: 'no-jurisdiction' | 'after-filing' | 'merge' | 'designated' | 'procuratorate' | 'court' | 'agency';
          /** @enum {string} */
          kind: 'report' | 'clue' | 'case';
          places: {
            /** @description 行政区划代码（GB/T 2260） */
            divisionCode: string;
            /** @enum {string} */
            place:
              | 'account-opened'
              | 'account-sold'
              | 'money-transferred'
              | 'payment-counterparty'
              | 'message-sent'
              | 'message-received'
              | 'device-place'
              | 'internet-account'
              | 'server'
              | 'provider'
              | 'suspect-system'
              | 'victim-system'
              | 'victim-place'
              | 'loss-place'
              | 'suspect-residence';
          }[];
          /** @description 原因 */
          reason: string;
          toUnitId: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            referralId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            /** @description 待其负责人批准的单位 */
            approver?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            bounces: number;
            caseId?: string;
            caseNumber?: string;
            completionOpen: boolean;
            designation?: {
              designationId: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            };
            /** Format: date-time */
            endedAt?: string;
            /** @enum {string} */
            filing: 'none' | 'owed' | 'filed' | 'not-filed';
            /** Format: date-time */
            foundAt: string;
            foundBy: string;
            from: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @enum {string} */
            ground: 'no-jurisdiction' | 'after-filing' | 'merge' | 'designated' | 'procuratorate' | 'court' | 'agency';
            groundName: string;
            /** @enum {string} */
            kind: 'report' | 'clue' | 'case';
            manifest: {
              digest: string;
              lines: {
                count: number;
                kind: string;
                lineNo: number;
                measure?: {
                  itemNo: number;
                  matterId: string;
                };
                name: string;
                sha256?: string;
              }[];
              signatures: {
                from?: {
                  /** Format: date-time */
                  at: string;
                  officerId: string;
                  officerName: string;
                  unit: {
                    name: string;
                    /** @description 简称，供列表使用；文书只用全称 */
                    shortName?: string;
                    unitId: string;
                  };
                };
                to?: {
                  /** Format: date-time */
                  at: string;
                  officerId: string;
                  officerName: string;
                  unit: {
                    name: string;
                    /** @description 简称，供列表使用；文书只用全称 */
                    shortName?: string;
                    unitId: string;
                  };
                };
              };
              version: number;
            };
            matterId: string;
            /** @description 清单中的在控措施（止付、冻结、轮候冻结），签字时与现在 */
            measures: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen?: string;
              bankName: string;
              /** Format: date-time */
              endsAt?: string;
              itemNo: number;
              /** @enum {string} */
              kind: 'stop' | 'freeze' | 'queued';
              matterId: string;
              /** @description 现在的金额和到期；已不存在的，无此项 */
              now?: {
                /** @description 金额，以分为单位的十进制文本 */
                amountFen?: string;
                /** Format: date-time */
                endsAt?: string;
              };
              number: string;
            }[];
            /** @description 待补正的材料 */
            missing: string[];
            /** @enum {string} */
            notice: 'none' | 'owed' | 'served';
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description 现承办单位：任何时刻有且只有一个 */
            owner: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            places: {
              divisionCode: string;
              divisionName: string;
              place: string;
              placeName: string;
            }[];
            reason: string;
            referralId: string;
            renewal?: {
              /** @description 签字后由谁续冻 */
              afterwards: string;
              /** @enum {string} */
              mark: 'DESIGN';
              /** @description 接收方签字前由谁续冻 */
              until: string;
            };
            returns: {
              reason: string;
              reasonName: string;
              text: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            route: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            /**
             * @description 本单位在移送中的一方
             * @enum {string}
             */
            side: 'from' | 'to' | 'none';
            status: string;
            title: string;
            to: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedReferrals_accept: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          missing?: string[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedReferrals_complete: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          lines: {
            /** @default 1 */
            count?: number;
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @enum {string} */
            kind: 'document' | 'evidence' | 'property' | 'suspect';
            /** @description 材料名称 */
            title: string;
          }[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_send: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          lines: {
            /** @default 1 */
            count?: number;
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @enum {string} */
            kind: 'document' | 'evidence' | 'property' | 'suspect';
            /** @description 材料名称 */
            title: string;
          }[];
          /** @description 缺省为原定接收单位 */
          toUnitId?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  coordinationDocuments_referral: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedReferrals_noteFiling: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          decision: 'filed' | 'not-filed';
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedReferrals_forward: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
          toUnitId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  coordinationDocuments_handOver: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_keep: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_verdict: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            digest: string;
            findings: {
              lineNo: number;
              /** @enum {string} */
              what: 'name' | 'file';
            }[];
            receipts: {
              from?: boolean;
              to?: boolean;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_paper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        lineNo: number;
        referralId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_tell: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedReferrals_giveBack: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          reason: 'no-connection' | 'already-filed-elsewhere' | 'duplicate' | 'wrong-level';
          /** @description 原因 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  receivedReferrals_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          digest: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        referralId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  referrals_routes: {
    parameters: {
      query: {
        agency?: 'police' | 'procuratorate' | 'court';
        /** @description 联系点，形如 account-opened:980102,victim-place:990102 */
        places: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            proposals: {
              reasons: string[];
              unitId: string;
              unitName: string;
              weight: number;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  renewalTasks_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已到提醒时点、尚未到期的冻结，最先到期者在前 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** @description 批准续冻的公安机关 */
              authorityName: string;
              authorityShortName?: string;
              bankName: string;
              caseId: string;
              caseNumber: string;
              deadlineId: string;
              /** Format: date-time */
              endsAt: string;
              /** @description 金额，以分为单位的十进制文本 */
              frozenFen: string;
              isMine: boolean;
              itemNo: number;
              orderId: string;
              orderNumber: string;
              /** @description 责任人；原承办人离岗的，为代理人或单位负责人 */
              ownerName: string;
              /** @enum {string} */
              ownerWhy: 'own' | 'deputy' | 'head' | 'superior-head' | 'unit';
              /**
               * @description 到期前 30 日、15 日、7 日、最后一个工作日
               * @enum {string}
               */
              stage: 't-30d' | 't-15d' | 't-7d' | 't-1wd';
              /**
               * @description 待呈请、待审批、待银行反馈
               * @enum {string}
               */
              state: 'open' | 'asked' | 'ordered';
              unitName: string;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restDays_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 现行全国日历的非工作日 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 今日起的非工作日：周末、放假；调休上班的不在其中 */
            days: string[];
            /**
             * Format: date
             * @description 至哪一日
             */
            until: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disputes_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              accountKey: string;
              /** @description 账号尾号 */
              accountTail?: string;
              bankName: string;
              freezes: {
                authorityUnitId: string;
                authorityUnitName: string;
                caseId: string;
                /** Format: date-time */
                endsAt?: string;
                /** @description 金额，以分为单位的十进制文本 */
                frozenFen: string;
                itemKey: string;
                status: string;
              }[];
              mayName: boolean;
              mayReport: boolean;
              /** Format: date-time */
              namedAt?: string;
              namedUnitId?: string;
              namedUnitName?: string;
              returns: {
                caseNumber: string;
                handlerUnitId: string;
                handlerUnitName: string;
                /**
                 * Format: date-time
                 * @description 报请指定的时间
                 */
                reportedAt?: string;
                restitutionId: string;
              }[];
              /** @description 共同的上级公安机关 */
              superiorUnitName?: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutionsReading_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        stage?:
          | 'opened'
          | 'applied'
          | 'tracing'
          | 'planned'
          | 'noticed'
          | 'objected'
          | 'submitted'
          | 'decided'
          | 'at-the-bank'
          | 'residual-frozen'
          | 'closed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              approverUnitId: string;
              approverUnitName: string;
              approverUnitShortName?: string;
              caseId: string;
              caseNumber: string;
              claims: {
                applied: number;
                complete: number;
                'handed-over': number;
                rejected: number;
              };
              /** Format: date-time */
              frozenAt: string;
              handlerUnitId: string;
              handlerUnitName: string;
              handlerUnitShortName?: string;
              /** Format: date-time */
              openedAt: string;
              openObjections: number;
              /** @description 金额，以分为单位的十进制文本 */
              paidFen: string;
              restitutionId: string;
              /** @enum {string} */
              stage:
                | 'opened'
                | 'applied'
                | 'tracing'
                | 'planned'
                | 'noticed'
                | 'objected'
                | 'submitted'
                | 'decided'
                | 'at-the-bank'
                | 'residual-frozen'
                | 'closed';
              /** @description 金额，以分为单位的十进制文本 */
              totalFen?: string;
              /** @description 最新方案版本 */
              version?: number;
              victimsTold: number;
              /** Format: date-time */
              victimsToldAt?: string;
              /** @description 须先续冻的冻结笔数 */
              waits: number;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutionsReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            approverUnitId: string;
            approverUnitName: string;
            approverUnitShortName?: string;
            caseId: string;
            caseNumber: string;
            claims: {
              applied: number;
              complete: number;
              'handed-over': number;
              rejected: number;
            };
            /** @description 多地冻结争议的报请，按账户 */
            disputes: {
              [key: string]: {
                /** Format: date-time */
                reportedAt: string;
                superiorUnitId: string;
                superiorUnitName: string;
              };
            };
            /** Format: date-time */
            frozenAt: string;
            handlerUnitId: string;
            handlerUnitName: string;
            handlerUnitShortName?: string;
            namedUnits: {
              [key: string]: string;
            };
            notices: {
              /** Format: date-time */
              acceptedAt?: string;
              acceptedBy?: string;
              bankName: string;
              bankUnitId: string;
              bounced: number;
              caseId: string;
              caseNumber: string;
              decisionNumber: string;
              handlerUnitName: string;
              /** Format: date-time */
              issuedAt: string;
              lines: number;
              missing?: string[];
              noticeId: string;
              number: string;
              paid: number;
              /** Format: date-time */
              paidAt?: string;
              /** @description 金额，以分为单位的十进制文本 */
              paidFen: string;
              /**
               * Format: date-time
               * @description 办理期限（RST-19）
               */
              payBy?: string;
              prepared: number;
              /** Format: date-time */
              presentedAt?: string;
              presentedTo?: string;
              restitutionId: string;
              /** @enum {string} */
              status: 'issued' | 'presented' | 'completion-asked' | 'accepted' | 'paid';
              /** @description 金额，以分为单位的十进制文本 */
              totalFen: string;
              version: number;
            }[];
            /** Format: date-time */
            openedAt: string;
            openObjections: number;
            /** @description 金额，以分为单位的十进制文本 */
            paidFen: string;
            plans: {
              approvalId?: string;
              /** @enum {string} */
              basis: 'net' | 'gross';
              basisChoice?: {
                officerId: string;
                reason: string;
              };
              /** Format: date-time */
              decidedAt?: string;
              decidedBy?: string;
              /** @description 审批单位：市级；支付账户先行发还由县级 */
              deciderUnitId?: string;
              deciderUnitName?: string;
              decisionNumber?: string;
              difference?: {
                against: number;
                hash: string;
                reason: string;
              };
              discrepancyReason?: string;
              /**
               * Format: date-time
               * @description 呈请后的预计返还日；在此之前到期的冻结先续冻
               */
              earliestPaymentAt?: string;
              hash: string;
              items: {
                accountKey: string;
                bankName: string;
                bankUnitId: string;
                /** @description 冻结文书编号/序号 */
                itemKey: string;
                /** @description 金额，以分为单位的十进制文本 */
                poolFen: string;
                /** @description 金额，以分为单位的十进制文本 */
                sharedFen: string;
              }[];
              /** @enum {string} */
              kind: 'direct' | 'proportional';
              lines: number;
              /** Format: date-time */
              noticeEndsAt?: string;
              /** Format: date-time */
              noticePublishedAt?: string;
              planId: string;
              /** Format: date-time */
              proposedAt: string;
              proposedBy: string;
              refusalReason?: string;
              reportNumber?: string;
              /** @description 返还后余额，按原冻结期限继续冻结 */
              residueFen: string;
              /**
               * @description 银行账户按41号；支付账户按程序规定234条先行发还
               * @enum {string}
               */
              road: '41' | 'early-return';
              /** @enum {string} */
              status:
                | 'proposed'
                | 'noticed'
                | 'notice-ended'
                | 'submitted'
                | 'decided'
                | 'refused'
                | 'set-aside'
                | 'superseded';
              /** @description 金额，以分为单位的十进制文本 */
              totalFen: string;
              traceId: string;
              version: number;
              waitsForRenewal: string[];
            }[];
            recoveries: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              claimId: string;
              decisionNumber?: string;
              lineNo: number;
              name: string;
              noticeId: string;
              /** Format: date-time */
              proposedAt: string;
              reason: string;
              /** @description 金额，以分为单位的十进制文本 */
              recoveredFen: string;
              recoveryId: string;
              /** @enum {string} */
              status: 'proposed' | 'refused' | 'decided' | 'recovered';
              version: number;
            }[];
            remedies: {
              channel: string;
              claimId: string;
              /** Format: date-time */
              decidedAt?: string;
              /**
               * @description 复查，或者申诉
               * @enum {string}
               */
              kind: 'review' | 'appeal';
              name: string;
              /** Format: date-time */
              raisedAt: string;
              reason?: string;
              remedyId: string;
              /** @enum {string} */
              status: 'open' | 'upheld' | 'dismissed';
              text: string;
              /** @description 由哪个单位答复 */
              unitId: string;
            }[];
            restitutionId: string;
            /** @enum {string} */
            stage:
              | 'opened'
              | 'applied'
              | 'tracing'
              | 'planned'
              | 'noticed'
              | 'objected'
              | 'submitted'
              | 'decided'
              | 'at-the-bank'
              | 'residual-frozen'
              | 'closed';
            /** @description 金额，以分为单位的十进制文本 */
            totalFen?: string;
            traces: {
              conserved: boolean;
              digest: string;
              /** @description 金额，以分为单位的十进制文本 */
              heldFen: string;
              inputDigest: string;
              /** @description 可作为返还依据的规则；否则仅供研判 */
              legal: boolean;
              rule: string;
              ruleName: string;
              /** Format: date-time */
              runAt: string;
              runBy: string;
              traceId: string;
              transfers: number;
              /** @description 金额，以分为单位的十进制文本 */
              unseparatedFen: string;
            }[];
            /** @description 最新方案版本 */
            version?: number;
            victimsTold: number;
            /** Format: date-time */
            victimsToldAt?: string;
            /** @description 须先续冻的冻结笔数 */
            waits: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutionsReading_claims: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        status?: 'applied' | 'handed-over' | 'complete' | 'rejected';
      };
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              account: {
                accountName: string;
                accountNumber: string;
                bankName: string;
                /** @enum {string} */
                sort: 'original' | 'other';
                verified: boolean;
              };
              /** @enum {string} */
              applicant: 'person' | 'organisation';
              byAgent: boolean;
              /** @enum {string} */
              channel: 'police' | 'online';
              claimId: string;
              /** @description 金额，以分为单位的十进制文本 */
              compensatedFen: string;
              /** Format: date-time */
              firstCreditAt: string;
              /** @description 金额，以分为单位的十进制文本 */
              lossFen: string;
              name: string;
              /** @description 本返还事项已付 */
              paidFen: string;
              /** @description 各地各方案合计已付 */
              paidTotalFen: string;
              reason?: string;
              /** Format: date-time */
              receivedAt: string;
              receivedByUnitName: string;
              receivedByUnitShortName?: string;
              /** @enum {string} */
              status: 'applied' | 'handed-over' | 'complete' | 'rejected';
              /** @description 被骗转账的银行流水号 */
              transfers: string[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutions_apply: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          account: {
            accountName: string;
            accountNumber: string;
            bankName: string;
            /**
             * @description 原汇出账户，或被害人另行提供的账户
             * @enum {string}
             */
            sort: 'original' | 'other';
            /**
             * @description 已核实户名与被害人一致
             * @default false
             */
            verified?: boolean;
          };
          /** @description 代理人及授权委托书核验情况 */
          agent?: {
            authorityVerified: boolean;
            idNumber: string;
            name: string;
          };
          applicant: {
            /** @description 身份证号或统一社会信用代码 */
            idNumber: string;
            /** @enum {string} */
            kind: 'person' | 'organisation';
            name: string;
            phone: string;
          };
          /**
           * @default police
           * @enum {string}
           */
          channel?: 'police' | 'online';
          /**
           * @description 已获退赔
           * @default 0
           */
          compensatedFen?: string;
          /** @description 受理案件地公安机关；不填为本单位 */
          receivedByUnitId?: string;
          /** @description 被骗转账：银行流水号、金额、时间 */
          transfers: {
            /** @description 金额，以分为单位的十进制文本 */
            amountFen: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            at: string;
            reference: string;
          }[];
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            claimId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutions_changeAccount: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        claimId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          account: {
            accountName: string;
            accountNumber: string;
            bankName: string;
            /**
             * @description 原汇出账户，或被害人另行提供的账户
             * @enum {string}
             */
            sort: 'original' | 'other';
            /**
             * @description 已核实户名与被害人一致
             * @default false
             */
            verified?: boolean;
          };
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutions_complete: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        claimId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutions_handOver: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        claimId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          papers: ('受案、立案法律手续' | '询问笔录' | '被骗盗银行卡账户证明' | '身份信息证明' | '资金返还申请表')[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutions_reject: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        claimId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_completePapers: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        noticeId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          papers: string[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  papers_bankNotice: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        noticeId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_conservation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: number;
            conflicts: {
              at: string;
              otherAt: string;
              reference: string;
            }[];
            conserved: boolean;
            discrepancies: {
              account: string;
              computedFen?: string;
              /** @enum {string} */
              kind: 'overspent' | 'closing-differs';
              /** @description 金额，以分为单位的十进制文本 */
              missingFen?: string;
              statedFen?: string;
              transferId?: string;
            }[];
            inputDigest: string;
            /** @description 未列出的不符项数 */
            more: number;
            repeated: number;
            transfers: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disputes_report: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          accountKey: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  flow_picture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: {
              account: string;
              balanceFen: string;
              frozen?: {
                /** @description 金额，以分为单位的十进制文本 */
                frozenFen: string;
                itemKey: string;
              };
              /** @description 金额，以分为单位的十进制文本 */
              inFen: string;
              /** @description 距被害人的最少转账次数；0 为付款账户，-1 为被骗资金未到达 */
              level: number;
              /** @description 金额，以分为单位的十进制文本 */
              outFen: string;
              victims: number;
            }[];
            edges: {
              /** @description 金额，以分为单位的十进制文本 */
              fen: string;
              /** @description 空为存入现金 */
              from: string;
              /** @description 空为取出现金 */
              to: string;
              transfers: number;
            }[];
            /** @description 未画出的账户数 */
            moreAccounts: number;
            /** @description 未画出的往来数 */
            moreEdges: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  flow_found: {
    parameters: {
      query: {
        /** @description 账号中的连续数字或字母，至少 3 位 */
        words: string;
      };
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: {
              account: string;
              balanceFen: string;
              frozen?: {
                /** @description 金额，以分为单位的十进制文本 */
                frozenFen: string;
                itemKey: string;
              };
              /** @description 金额，以分为单位的十进制文本 */
              inFen: string;
              /** @description 距被害人的最少转账次数；0 为付款账户，-1 为被骗资金未到达 */
              level: number;
              /** @description 金额，以分为单位的十进制文本 */
              outFen: string;
              victims: number;
            }[];
            edges: {
              /** @description 金额，以分为单位的十进制文本 */
              fen: string;
              /** @description 空为存入现金 */
              from: string;
              /** @description 空为取出现金 */
              to: string;
              transfers: number;
            }[];
            /** @description 符合的账户数，最多返回其中资金最近、最大的 100 个 */
            found: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutionsReading_frozen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              accountKey: string;
              /** @description 冻结、轮候冻结该账户的单位 */
              authorities: {
                name: string;
                unitId: string;
              }[];
              authorityUnitId: string;
              bankName: string;
              bankUnitId: string;
              /** Format: date-time */
              endsAt?: string;
              /** @description 金额，以分为单位的十进制文本 */
              frozenFen: string;
              /** @description 权属不明，已随案移送，待判决 */
              isLeftToJudgment: boolean;
              itemKey: string;
              /** @description 冻结文书的文号和序号 */
              itemName: string;
              /** @description 资金流向所能证明、可以继续冻结的数额 */
              justifiedFen: string;
              /** @description 共同的上级指定的返还单位 */
              namedUnitId?: string;
              /**
               * @description 支付账户不适用41号
               * @enum {string}
               */
              place: 'bank-account' | 'payment-account';
              /** @description 其他单位对同一账户的冻结 */
              rivals: string[];
              status: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_leave: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemKeys: string[];
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disputes_nameUnit: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          accountKey: string;
          /** @description 原因 */
          reason: string;
          unitId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutionsReading_objections: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              decidedAt?: string;
              name: string;
              objectionId: string;
              /** Format: date-time */
              raisedAt: string;
              /** @enum {string} */
              raisedBy: 'victim' | 'interested-party';
              reason?: string;
              /** @enum {string} */
              status: 'open' | 'upheld' | 'dismissed';
              text: string;
              version: number;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_object: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          phone: string;
          /** @description 邮寄的：期满前已经交邮的不算过期 */
          posted?: {
            /**
             * Format: date
             * @description 交邮日，以邮戳为准
             */
            on: string;
            /** @description 邮件回执编号 */
            proof: string;
          };
          /** @enum {string} */
          raisedBy: 'victim' | 'interested-party';
          text: string;
          version: number;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            objectionId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_decideObjection: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        objectionId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          outcome: 'upheld' | 'dismissed';
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_compare: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description 已获退赔：先扣后分，或先分后扣
           * @default net
           * @enum {string}
           */
          basis?: 'net' | 'gross';
          basisChoice?: {
            officerId: string;
            /** @description 原因 */
            reason: string;
          };
          /** @description 原因 */
          discrepancyReason?: string;
          /** @description 支付账户资金先行发还须确认：权属明确无争议且已查证；不损害他人利益；不影响诉讼并已登记 */
          earlyReturn?: {
            /** @enum {boolean} */
            harmsNobody: true;
            /** @enum {boolean} */
            hindersNothing: true;
            /** @enum {boolean} */
            isUndisputed: true;
          };
          itemKeys: string[];
          /** @enum {string} */
          kind: 'direct' | 'proportional';
          /** @description 新版本须说明变更理由 */
          reason?: string;
          traceId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            bases: {
              /** @enum {string} */
              basis: 'net' | 'gross';
              /** @description 金额，以分为单位的十进制文本 */
              residueFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              totalFen: string;
            }[];
            more: number;
            /** @description 金额，以分为单位的十进制文本 */
            poolFen: string;
            shares: {
              claimId: string;
              /** @description 金额，以分为单位的十进制文本 */
              compensatedFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              grossFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              lossFen: string;
              name: string;
              /** @description 金额，以分为单位的十进制文本 */
              netFen: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description 已获退赔：先扣后分，或先分后扣
           * @default net
           * @enum {string}
           */
          basis?: 'net' | 'gross';
          basisChoice?: {
            officerId: string;
            /** @description 原因 */
            reason: string;
          };
          /** @description 原因 */
          discrepancyReason?: string;
          /** @description 支付账户资金先行发还须确认：权属明确无争议且已查证；不损害他人利益；不影响诉讼并已登记 */
          earlyReturn?: {
            /** @enum {boolean} */
            harmsNobody: true;
            /** @enum {boolean} */
            hindersNothing: true;
            /** @enum {boolean} */
            isUndisputed: true;
          };
          itemKeys: string[];
          /** @enum {string} */
          kind: 'direct' | 'proportional';
          /** @description 新版本须说明变更理由 */
          reason?: string;
          traceId: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hash: string;
            lines: number;
            planId: string;
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 金额，以分为单位的十进制文本 */
            residueFen: string;
            /** @description 金额，以分为单位的十进制文本 */
            totalFen: string;
            version: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_issueNotices: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            notices: {
              bankUnitId: string;
              lines: number;
              noticeId: string;
              /** @description 金额，以分为单位的十进制文本 */
              totalFen: string;
            }[];
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_difference: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            against: number;
            changes: {
              /** @description 金额，以分为单位的十进制文本 */
              afterFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              beforeFen: string;
              claimId: string;
              name: string;
              /** @description 金额，以分为单位的十进制文本 */
              paidFen: string;
            }[];
            hash: string;
            /** @description 未列出的人数 */
            more: number;
            reason: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_publish: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  papers_paper: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        restitutionId: string;
        sort: 'flow' | 'report' | 'decision' | 'public-notice';
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_publicNotice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            basis: string;
            caseNumber: string;
            more: number;
            /** Format: date-time */
            objectionsUntil?: string;
            /** @description 金额，以分为单位的十进制文本 */
            poolFen: string;
            /** @description 期限涉及尚未公布放假安排的年度，日期待定 */
            provisional: boolean;
            /** Format: date-time */
            publishedAt?: string;
            /** @description 金额，以分为单位的十进制文本 */
            residueFen: string;
            shares: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              number: string;
            }[];
            /** @description 金额，以分为单位的十进制文本 */
            totalFen: string;
            version: number;
            victims: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            approvalId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  papers_sheet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutionsReading_shares: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        restitutionId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              bankName: string;
              claimId: string;
              itemKey: string;
              /** @description 冻结文书的文号和序号 */
              itemName: string;
              lineNo: number;
              name: string;
              /** @enum {string} */
              status:
                | 'proposed'
                | 'noticed'
                | 'notice-ended'
                | 'submitted'
                | 'decided'
                | 'at-the-bank'
                | 'accepted'
                | 'prepared'
                | 'paid'
                | 'bounced'
                | 'refused'
                | 'set-aside'
                | 'superseded';
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  shareExplanation_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        lineNo: number;
        restitutionId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 金额，以分为单位的十进制文本 */
            amountFen: string;
            claimId: string;
            /** @description 该申请人的资金如何流入方案动用的各冻结账户 */
            ways: {
              account: string;
              accounts: {
                account: string;
                level: number;
              }[];
              claimId: string;
              rule: string;
              transfers: {
                amountFen: string;
                at: string;
                from: string;
                ofClaimFen: string;
                references: string[];
                to: string;
              }[];
              words: string[];
            }[];
            /** @description 份额如何算出 */
            words: string[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryStatements_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              accountNumber: string;
              bankName: string;
              closingFen: string;
              /** Format: date-time */
              firstAt?: string;
              /** Format: date-time */
              lastAt?: string;
              openingFen: string;
              orderId: string;
              orderNumber: string;
              rows: number;
              /** Format: date-time */
              standsSince: string;
              statementId: string;
              /** @description 已列入溯源 */
              taken: boolean;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  queryStatements_take: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          statementIds: string[];
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              conflicts: {
                at: string;
                otherAt: string;
                reference: string;
              }[];
              faults: {
                code: string;
                given: string;
                reason: string;
                remedy: string;
                row: number;
              }[];
              fileId: string;
              name: string;
              /** @description 与其他行重复、只计一次的流水 */
              repeated: number;
              rows: number;
              /** @enum {string} */
              sort: 'transfers' | 'opening' | 'closing';
              /** @description 已列入资金流水；有错误的文件不列入 */
              taken: boolean;
              /** Format: date-time */
              uploadedAt: string;
              uploadedBy: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recoveries_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 金额，以分为单位的十进制文本 */
          amountFen: string;
          /** @description 返还明细序号 */
          lineNo: number;
          noticeId: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            approvalId: string;
            receipt: {
              matterId: string;
              number: number;
            };
            recoveryId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  papers_recovery: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        recoveryId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recoveries_note: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        recoveryId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 金额，以分为单位的十进制文本 */
          amountFen: string;
          reference: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_remedy: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          claimId: string;
          /**
           * @description 复查，或者申诉
           * @enum {string}
           */
          kind: 'review' | 'appeal';
          name: string;
          phone: string;
          text: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            remedyId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plans_decideRemedy: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        remedyId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          outcome: 'upheld' | 'dismissed';
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              conflicts: {
                at: string;
                otherAt: string;
                reference: string;
              }[];
              faults: {
                code: string;
                given: string;
                reason: string;
                remedy: string;
                row: number;
              }[];
              fileId: string;
              name: string;
              /** @description 与其他行重复、只计一次的流水 */
              repeated: number;
              rows: number;
              /** @enum {string} */
              sort: 'transfers' | 'opening' | 'closing';
              /** @description 已列入资金流水；有错误的文件不列入 */
              taken: boolean;
              /** Format: date-time */
              uploadedAt: string;
              uploadedBy: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_take: {
    parameters: {
      query?: {
        sort?: 'transfers' | 'opening' | 'closing';
      };
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            conflicts: {
              at: string;
              otherAt: string;
              reference: string;
            }[];
            faults: {
              code: string;
              given: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            fileId: string;
            name: string;
            /** @description 与其他行重复、只计一次的流水 */
            repeated: number;
            rows: number;
            /** @enum {string} */
            sort: 'transfers' | 'opening' | 'closing';
            /** @description 已列入资金流水；有错误的文件不列入 */
            taken: boolean;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_leaveOut: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        fileId: string;
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            conflicts: {
              at: string;
              otherAt: string;
              reference: string;
            }[];
            faults: {
              code: string;
              given: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            fileId: string;
            name: string;
            /** @description 与其他行重复、只计一次的流水 */
            repeated: number;
            rows: number;
            /** @enum {string} */
            sort: 'transfers' | 'opening' | 'closing';
            /** @description 已列入资金流水；有错误的文件不列入 */
            taken: boolean;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restitutions_tell: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          channel: 'phone' | 'letter' | 'sms' | 'in-person' | 'public';
          /** @description 已告知的被害人数 */
          victims: number;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_run: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          rule: 'timestamp' | 'proportional' | 'fifo' | 'pari-passu' | 'lowest-intermediate-balance' | 'rolling-charge';
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 金额，以分为单位的十进制文本 */
            claimedFen: string;
            conserved: boolean;
            digest: string;
            /** @description 金额，以分为单位的十进制文本 */
            heldFen: string;
            receipt: {
              matterId: string;
              number: number;
            };
            rule: string;
            traceId: string;
            transfers: number;
            /** @description 金额，以分为单位的十进制文本 */
            unseparatedFen: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_explanation: {
    parameters: {
      query: {
        /** @description 账号；或以冻结文书/序号指明 */
        account?: string;
        claimId: string;
        itemKey?: string;
      };
      header?: never;
      path: {
        restitutionId: string;
        traceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            account: string;
            accounts: {
              account: string;
              level: number;
            }[];
            claimId: string;
            rule: string;
            transfers: {
              amountFen: string;
              at: string;
              from: string;
              ofClaimFen: string;
              references: string[];
              to: string;
            }[];
            words: string[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  flow_places: {
    parameters: {
      query: {
        claimId: string;
      };
      header?: never;
      path: {
        restitutionId: string;
        traceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 该被害人有资金的冻结项，金额大的在前 */
            items: {
              /** @description 金额，以分为单位的十进制文本 */
              fen: string;
              itemKey: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_result: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
        traceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  flow_way: {
    parameters: {
      query: {
        /** @description 账号；或以冻结文书/序号指明 */
        account?: string;
        claimId: string;
        itemKey?: string;
      };
      header?: never;
      path: {
        restitutionId: string;
        traceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accounts: {
              account: string;
              balanceFen: string;
              frozen?: {
                /** @description 金额，以分为单位的十进制文本 */
                frozenFen: string;
                itemKey: string;
              };
              /** @description 金额，以分为单位的十进制文本 */
              inFen: string;
              /** @description 距被害人的最少转账次数；0 为付款账户，-1 为被骗资金未到达 */
              level: number;
              /** @description 金额，以分为单位的十进制文本 */
              outFen: string;
              victims: number;
            }[];
            edges: {
              /** @description 金额，以分为单位的十进制文本 */
              fen: string;
              /** @description 空为存入现金 */
              from: string;
              /** @description 空为取出现金 */
              to: string;
              transfers: number;
            }[];
            /** @description 符合的账户数，最多返回其中资金最近、最大的 100 个 */
            found: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_compared: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            claims: {
              /** @description 按各规则落在冻结账户上的金额 */
              byRule: {
                [key: string]: string;
              };
              /** @description 金额，以分为单位的十进制文本 */
              claimedFen: string;
              claimId: string;
              name: string;
            }[];
            more: number;
            /** @description 已计算过的规则 */
            rules: string[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tracing_progress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 已读取的流水行数 */
            rows?: number;
            /**
             * @description 没有正在进行的计算时不返回
             * @enum {string}
             */
            step?: 'waiting' | 'reading' | 'conserving' | 'tracing' | 'writing';
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  flow_unknown: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              /** @description 金额，以分为单位的十进制文本 */
              fen: string;
              firstAt: string;
              /** @description 已有申请，但漏报了这些转账 */
              isApplicant: boolean;
              /** @enum {string} */
              ledTo?: 'notice' | 'court';
              /** Format: date-time */
              notedAt?: string;
              reason?: string;
              sender: string;
              /** @description 登记过查找情况的返回；告知书按此编号出具 */
              senderKey?: string;
              /**
               * @description 查找情况；尚未联系的不返回
               * @enum {string}
               */
              state?: 'contacted' | 'verified' | 'unreported' | 'unreachable' | 'not-a-victim';
              transfers: number;
            }[];
            more: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  flow_note: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason?: string;
          /** @description 付款账号 */
          sender: string;
          /** @enum {string} */
          state: 'contacted' | 'verified' | 'unreported' | 'unreachable' | 'not-a-victim';
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  papers_senderLetter: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        restitutionId: string;
        senderKey: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  flow_lead: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
          senders: string[];
          /**
           * @description 公告查找，或随案移送法院
           * @enum {string}
           */
          to: 'notice' | 'court';
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  papers_searchNotice: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        restitutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  riskTagsReading_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              accounts: number;
              /** Format: date-time */
              actedAt: string;
              bank: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              caseId?: string;
              caseNumber?: string;
              does: string;
              /** Format: date-time */
              endedAt?: string;
              endReason?: string;
              /**
               * @description 灰名单账户、绿色通道（SEED，可配置）
               * @enum {string}
               */
              kind: 'grey-list' | 'green-channel';
              kindName: string;
              /** @description 依据的可信程度 */
              mark: string;
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              reason: string;
              /** @enum {string} */
              status: 'standing' | 'ended' | 'lapsed';
              tagId: string;
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  riskTags_set: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 同一户主在该机构的账户 */
          accounts: {
            accountName: string;
            accountNumber: string;
          }[];
          bankCode: string;
          /**
           * @description 多少天后自动取消（DESIGN）
           * @default 30
           */
          days?: number;
          /**
           * @description 灰名单账户、绿色通道（SEED，可配置）
           * @enum {string}
           */
          kind: 'grey-list' | 'green-channel';
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            tagId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  riskTagsReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        tagId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            accountList: {
              accountName: string;
              accountNumber: string;
            }[];
            accounts: number;
            /** Format: date-time */
            actedAt: string;
            bank: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            caseId?: string;
            caseNumber?: string;
            days: number;
            does: string;
            /** Format: date-time */
            endedAt?: string;
            endReason?: string;
            /**
             * @description 灰名单账户、绿色通道（SEED，可配置）
             * @enum {string}
             */
            kind: 'grey-list' | 'green-channel';
            kindName: string;
            /** @description 依据的可信程度 */
            mark: string;
            matterId: string;
            /** @description 由本单位设定，可取消 */
            mine: boolean;
            number: string;
            /** Format: date-time */
            openedAt: string;
            reason: string;
            /** @enum {string} */
            status: 'standing' | 'ended' | 'lapsed';
            tagId: string;
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            unit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  riskTags_end: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        tagId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 提前取消 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ordersReading_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        state?: 'waiting' | 'held' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              /** Format: date-time */
              answerBy?: string;
              bankCode: string;
              bankName: string;
              bankShortName?: string;
              /** @description 纸质送达：对方机构未接入 */
              byHand: boolean;
              caseId: string;
              caseNumber: string;
              /** Format: date-time */
              endedAt?: string;
              /** @description 账户设有风险标签，排在前面 */
              first: boolean;
              held: number;
              /** @description 金额，以分为单位的十进制文本 */
              heldFen: string;
              hop: number;
              /** Format: date-time */
              issuedAt: string;
              issuedBy: string;
              issuerUnitId: string;
              issuerUnitName: string;
              issuerUnitShortName?: string;
              items: number;
              /** Format: date-time */
              nextEndsAt?: string;
              orderId: string;
              orderNumber: string;
              /** Format: date-time */
              takenAt?: string;
              takenBy?: string;
              takenByName?: string;
              waiting: number;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ordersReading_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 金额，以分为单位的十进制文本 */
            amountFen: string;
            /** Format: date-time */
            answerBy?: string;
            bankCode: string;
            bankName: string;
            bankShortName?: string;
            /** @description 纸质送达：对方机构未接入 */
            byHand: boolean;
            caseId: string;
            caseNumber: string;
            /** Format: date-time */
            endedAt?: string;
            /** @description 账户设有风险标签，排在前面 */
            first: boolean;
            held: number;
            /** @description 金额，以分为单位的十进制文本 */
            heldFen: string;
            hop: number;
            /** Format: date-time */
            issuedAt: string;
            issuedBy: string;
            issuerUnitId: string;
            issuerUnitName: string;
            issuerUnitShortName?: string;
            itemList: {
              accountName: string;
              accountNumber: string;
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              /** @description 金额，以分为单位的十进制文本 */
              balanceFen?: string;
              bankReference?: string;
              deadlineId?: string;
              /** Format: date-time */
              endsAt?: string;
              itemNo: number;
              operator?: string;
              refusalCode?: string;
              refusalText?: string;
              returned: string[];
              round?: number;
              rowId: string;
              /** @enum {string} */
              status:
                | 'ordered'
                | 'reported'
                | 'stopped'
                | 'lapsed'
                | 'freeze-unanswered'
                | 'lifted'
                | 'refused'
                | 'moved-out'
                | 'withdrawn';
              /** Format: date-time */
              stoppedAt?: string;
              /** @description 金额，以分为单位的十进制文本 */
              stoppedFen?: string;
              stops: number;
              /** Format: date-time */
              transferredAt: string;
              /** @enum {string} */
              waiting?: 'first-stop' | 'second-stop' | 'lift';
            }[];
            items: number;
            /** Format: date-time */
            nextEndsAt?: string;
            orderId: string;
            orderNumber: string;
            /** Format: date-time */
            takenAt?: string;
            takenBy?: string;
            takenByName?: string;
            waiting: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  stopPaymentPaperAnswers_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: {
            /** @description 金额，以分为单位的十进制文本 */
            balanceFen?: string;
            bankReference?: string;
            /** @enum {string} */
            code?:
              | 'name-mismatch'
              | 'account-not-found'
              | 'account-closed'
              | 'amount-mismatch'
              | 'insufficient-balance'
              | 'already-stopped'
              | 'already-frozen'
              | 'not-our-account'
              | 'other';
            itemNo: number;
            /** @description 资金转入的下一级账户 */
            next?: {
              accountName: string;
              accountNumber: string;
              /** @description 元 */
              amount: string;
              bank: string;
              transferredAt: string;
            }[];
            operator?: string;
            /** @description 银行先行自行止付（FRZ-08） */
            ownStop?: boolean;
            /** @enum {string} */
            result: 'stopped' | 'refused' | 'moved-out';
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            stoppedAt?: string;
            /** @description 金额，以分为单位的十进制文本 */
            stoppedFen?: string;
          };
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 录入纸质更正 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            problems?: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 报称止付但要素不全，已保留内容，待补正 */
            reported: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 未采纳，须重新反馈 */
            returned: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 已采纳的序号 */
            stands: number[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  stopPaymentPaperAnswers_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answers: {
            /** @description 金额，以分为单位的十进制文本 */
            balanceFen?: string;
            bankReference?: string;
            /** @enum {string} */
            code?:
              | 'name-mismatch'
              | 'account-not-found'
              | 'account-closed'
              | 'amount-mismatch'
              | 'insufficient-balance'
              | 'already-stopped'
              | 'already-frozen'
              | 'not-our-account'
              | 'other';
            itemNo: number;
            /** @description 资金转入的下一级账户 */
            next?: {
              accountName: string;
              accountNumber: string;
              /** @description 元 */
              amount: string;
              bank: string;
              transferredAt: string;
            }[];
            operator?: string;
            /** @description 银行先行自行止付（FRZ-08） */
            ownStop?: boolean;
            /** @enum {string} */
            result: 'stopped' | 'refused' | 'moved-out';
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            stoppedAt?: string;
            /** @description 金额，以分为单位的十进制文本 */
            stoppedFen?: string;
          }[];
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
        };
      };
    };
    responses: {
      /** @description 录入纸质止付反馈 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            problems?: {
              code: string;
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 报称止付但要素不全，已保留内容，待补正 */
            reported: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 未采纳，须重新反馈 */
            returned: {
              faults: string[];
              itemNo: number;
            }[];
            /** @description 已采纳的序号 */
            stands: number[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ordersReading_document: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  stopPaymentPaperAnswers_confirmLift: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          items: {
            itemNo: number;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            liftedAt: string;
          }[];
          onPaper: {
            /** @description 对方回执的文号，没有的不填 */
            number?: string;
            /**
             * Format: date-time
             * @description 收到书面反馈的时间
             */
            receivedAt: string;
            /** @description 扫描件的 SHA-256，由上传接口给出 */
            sha256: string;
          };
        };
      };
    };
    responses: {
      /** @description 录入纸质解除反馈 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  stopPaymentOrders_lift: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNos: number[];
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ordersReading_papersOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              actNumber: number;
              /** Format: date-time */
              issuedAt: string;
              itemNos: number[];
              /** @enum {string} */
              kind: 'stop-payment-again' | 'stop-payment-lift' | 'stop-payment-withdrawal';
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ordersReading_paper: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        actNumber: number;
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  stopPaymentOrders_stopAgain: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNos: number[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  stopPaymentOrders_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          itemNos: number[];
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  talks_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId?: string;
              caseNumber?: string;
              /** @enum {string} */
              cause: 'late' | 'bottom-rank' | 'breach';
              /** Format: date-time */
              endedAt?: string;
              matterId: string;
              number: string;
              office: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              openedAt: string;
              rounds: number;
              /** @enum {string} */
              status: 'summoned' | 'correcting' | 'checking' | 'closed' | 'withdrawn';
              talkId: string;
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  talks_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        talkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            bulletinId?: string;
            caseId?: string;
            caseNumber?: string;
            /** @enum {string} */
            cause: 'late' | 'bottom-rank' | 'breach';
            checks: {
              /** Format: date-time */
              at: string;
              corrected: boolean;
              reason: string;
            }[];
            corrections: {
              /** Format: date-time */
              at: string;
              text: string;
            }[];
            /** Format: date-time */
            endedAt?: string;
            escalationId?: string;
            matterId: string;
            number: string;
            office: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** Format: date-time */
            openedAt: string;
            reason: string;
            record?: string;
            rounds: number;
            /** @enum {string} */
            side: 'office' | 'unit' | 'other';
            /** @enum {string} */
            status: 'summoned' | 'correcting' | 'checking' | 'closed' | 'withdrawn';
            talkId: string;
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            unit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            what?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  talks_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        talkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 整改情况 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              basis: string;
              caseId?: string;
              caseNumber?: string;
              /** @description 全部任务；overdue 以期限簿为准，只在清单页给出 */
              counts: {
                all: number;
                cancelled: number;
                done: number;
                doneLate: number;
                overdue: number;
                reported: number;
                running: number;
              };
              /** Format: date-time */
              endedAt?: string;
              matterId: string;
              name: string;
              number: string;
              office: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              openedAt: string;
              registerId: string;
              /** @enum {string} */
              status: 'running' | 'closed';
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 尚未签订责任状的单位数 */
              unsigned: number;
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        registerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            basis: string;
            caseId?: string;
            caseNumber?: string;
            /** @description 全部任务；overdue 以期限簿为准，只在清单页给出 */
            counts: {
              all: number;
              cancelled: number;
              done: number;
              doneLate: number;
              overdue: number;
              reported: number;
              running: number;
            };
            /** Format: date-time */
            endedAt?: string;
            matterId: string;
            /** @description 本单位有待签订的责任状 */
            maySign: boolean;
            name: string;
            number: string;
            office: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** Format: date-time */
            openedAt: string;
            registerId: string;
            /** @enum {string} */
            side: 'office' | 'unit' | 'other';
            /** @enum {string} */
            status: 'running' | 'closed';
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            units: {
              counts: {
                all: number;
                cancelled: number;
                done: number;
                doneLate: number;
                overdue: number;
                reported: number;
                running: number;
              };
              /** Format: date-time */
              signedAt?: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @description 有任务尚未签订责任状 */
              waiting: boolean;
            }[];
            /** @description 尚未签订责任状的单位数 */
            unsigned: number;
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_responsibility: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        registerId: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_sheet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        registerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        registerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_tasks: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description 序号、任务内容或责任单位 */
        q?: string;
        /** @description running 含已超期的 */
        state?: 'running' | 'overdue' | 'reported' | 'done' | 'cancelled';
        unitId?: string;
      };
      header?: never;
      path: {
        registerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              doneAt?: string;
              doneLate: boolean;
              dueDate: string;
              helpers: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
              /** @enum {string} */
              kind: 'common' | 'own';
              label: string;
              no: number;
              overdue: boolean;
              percent: number;
              /** Format: date-time */
              signedAt?: string;
              standard?: string;
              /** @enum {string} */
              status: 'running' | 'reported' | 'done' | 'cancelled';
              text: string;
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_task: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: number;
        registerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              /** Format: date-time */
              at: string;
              dueDate?: string;
              from?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              reason: string;
              /** @enum {string} */
              what: 'accepted' | 'sent-back' | 'moved' | 'cancelled';
            }[];
            /** Format: date-time */
            doneAt?: string;
            doneLate: boolean;
            dueDate: string;
            helpers: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
            /** @enum {string} */
            kind: 'common' | 'own';
            label: string;
            no: number;
            overdue: boolean;
            percent: number;
            /** @description 进展和佐证 */
            reports: {
              /** Format: date-time */
              at: string;
              evidence: {
                hasFile: boolean;
                index: number;
                name: string;
              }[];
              percent: number;
              /** @description 只给下达单位和责任单位 */
              text?: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            /** @enum {string} */
            side: 'office' | 'unit' | 'other';
            /** Format: date-time */
            signedAt?: string;
            standard?: string;
            /** @enum {string} */
            status: 'running' | 'reported' | 'done' | 'cancelled';
            text: string;
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            unit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_complete: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        no: number;
        registerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          evidence?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          /** @description 完成情况 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_paper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        index: number;
        no: number;
        registerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  taskRegisters_progress: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        no: number;
        registerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          evidence?: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
          percent: number;
          /** @description 进展 */
          text: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_list: {
    parameters: {
      query?: {
        caseId?: string;
        cursor?: string;
        limit?: number;
        /** @description 文号、案号、户名、账号或电话 */
        q?: string;
        state?: 'open' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** Format: date-time */
              actedAt: string;
              caseId?: string;
              caseNumber?: string;
              /** Format: date-time */
              endedAt?: string;
              from: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** @enum {string} */
              kind:
                | 'funds-flow'
                | 'communication-flow'
                | 'network-flow'
                | 'personnel-flow'
                | 'electronic-evidence'
                | 'legal'
                | 'centre-help'
                | 'other';
              kindName: string;
              matterId: string;
              number: string;
              /** Format: date-time */
              openedAt: string;
              /** @description 办理人 */
              ownerName?: string;
              /** @enum {string} */
              status: 'asked' | 'under-way' | 'answered' | 'closed' | 'withdrawn';
              team: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ticketId: string;
              title: string;
              /** @description 下一项应办：由谁办、何时到期 */
              turn?: {
                /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
                about?: string;
                class: string;
                /**
                 * @description 期限以时、日还是工作日计
                 * @enum {string}
                 */
                counts: 'hours' | 'days' | 'working-days';
                deadlineId: string;
                /** Format: date-time */
                dueAt: string;
                /** @description 应办事项 */
                duty: string;
                /** @description 依据 */
                law: string;
                /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
                mark?: string;
                matterId: string;
                owner: {
                  name: string;
                  /** @description 简称，供列表使用；文书只用全称 */
                  shortName?: string;
                  unitId: string;
                };
                ruleId: string;
                status: string;
              };
              /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
              waitsFor?: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              }[];
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_open: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          caseId?: string;
          /** @default 24 */
          hours?: number;
          /** @enum {string} */
          kind:
            | 'funds-flow'
            | 'communication-flow'
            | 'network-flow'
            | 'personnel-flow'
            | 'electronic-evidence'
            | 'legal'
            | 'centre-help'
            | 'other';
          /** @description 请求支持的事项 */
          request: string;
          toUnitId: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            ticketId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            actedAt: string;
            answers: {
              /** Format: date-time */
              at: string;
              papers: {
                name: string;
                sha256?: string;
              }[];
              sentBack?: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            caseId?: string;
            caseNumber?: string;
            /** Format: date-time */
            endedAt?: string;
            from: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            hours: number;
            /** @enum {string} */
            kind:
              | 'funds-flow'
              | 'communication-flow'
              | 'network-flow'
              | 'personnel-flow'
              | 'electronic-evidence'
              | 'legal'
              | 'centre-help'
              | 'other';
            kindName: string;
            matterId: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @description 办理人 */
            ownerName?: string;
            passes: {
              from: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              reason: string;
              to: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            request: string;
            /** @enum {string} */
            side: 'from' | 'team' | 'none';
            /** @enum {string} */
            status: 'asked' | 'under-way' | 'answered' | 'closed' | 'withdrawn';
            team: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            ticketId: string;
            title: string;
            /** @description 下一项应办：由谁办、何时到期 */
            turn?: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            };
            turns: {
              /** @description 同一应办事项涉及多个单位的，写明是哪一个 */
              about?: string;
              class: string;
              /**
               * @description 期限以时、日还是工作日计
               * @enum {string}
               */
              counts: 'hours' | 'days' | 'working-days';
              deadlineId: string;
              /** Format: date-time */
              dueAt: string;
              /** @description 应办事项 */
              duty: string;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              owner: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              ruleId: string;
              status: string;
            }[];
            /** @description 轮到的单位；不止一个或者在另一事项中办理时给出 */
            waitsFor?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          papers: {
            /** @description 已上传文件的 SHA-256 */
            fileHash?: string;
            /** @description 材料名称 */
            title: string;
          }[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_close: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_passOn: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
          toUnitId: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_sendBack: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_takeUp: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        ticketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            matterId: string;
            number: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tickets_teams: {
    parameters: {
      query: {
        kind:
          | 'funds-flow'
          | 'communication-flow'
          | 'network-flow'
          | 'personnel-flow'
          | 'electronic-evidence'
          | 'legal'
          | 'centre-help'
          | 'other';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            teams: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
              why: string;
            }[];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  units_list: {
    parameters: {
      query?: {
        agency?: 'police' | 'procuratorate' | 'court' | 'bank' | 'operator' | 'regulator' | 'supervisor';
        cursor?: string;
        /** @description 行政区划代码，含其下级 */
        division?: string;
        kind?:
          | 'police-bureau'
          | 'police-brigade'
          | 'police-station'
          | 'anti-fraud-centre'
          | 'procuratorate'
          | 'court'
          | 'head-office'
          | 'branch'
          | 'payment-institution'
          | 'operator'
          | 'regulator'
          | 'joint-meeting-office';
        limit?: number;
        /** @description true：只列现在可承办新业务的单位 */
        open?: string;
        /** @description 名称中的文字，或单位编号、机构代码、银行代码的开头 */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 按名称、代码、机关或地区查找单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /** @enum {string} */
              agency: 'police' | 'procuratorate' | 'court' | 'bank' | 'operator' | 'regulator' | 'supervisor';
              bankCode?: string;
              /** @enum {string} */
              branchOfWork?:
                | 'criminal-investigation'
                | 'command'
                | 'technical-investigation'
                | 'cyber-security'
                | 'public-order'
                | 'central-bank'
                | 'financial-regulation'
                | 'communications'
                | 'market-regulation'
                | 'education';
              /** Format: date-time */
              closedAt?: string;
              /** @description false：未接入本系统，文书纸质送达 */
              connected?: boolean;
              divisionCode: string;
              documentWord?: string;
              /** @enum {string} */
              kind:
                | 'police-bureau'
                | 'police-brigade'
                | 'police-station'
                | 'anti-fraud-centre'
                | 'procuratorate'
                | 'court'
                | 'head-office'
                | 'branch'
                | 'payment-institution'
                | 'operator'
                | 'regulator'
                | 'joint-meeting-office';
              /** @enum {string} */
              level: 'national' | 'province' | 'city' | 'county' | 'post';
              mail?: string;
              name: string;
              /** Format: date-time */
              openSince: string;
              parentId?: string;
              phone?: string;
              shortName: string;
              unitCode?: string;
              unitId: string;
            }[];
            next?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  units_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 单位详情：上级、反诈中心、主管部门、值班表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 各上级单位，由近及远 */
            readonly above: {
              name: string;
              unitId: string;
            }[];
            /** @enum {string} */
            agency: 'police' | 'procuratorate' | 'court' | 'bank' | 'operator' | 'regulator' | 'supervisor';
            antiFraudCentre?: {
              name: string;
              unitId: string;
            };
            bankCode?: string;
            /** @enum {string} */
            branchOfWork?:
              | 'criminal-investigation'
              | 'command'
              | 'technical-investigation'
              | 'cyber-security'
              | 'public-order'
              | 'central-bank'
              | 'financial-regulation'
              | 'communications'
              | 'market-regulation'
              | 'education';
            /** Format: date-time */
            closedAt?: string;
            /** @description false：未接入本系统，文书纸质送达 */
            connected?: boolean;
            divisionCode: string;
            documentWord?: string;
            /** @enum {string} */
            kind:
              | 'police-bureau'
              | 'police-brigade'
              | 'police-station'
              | 'anti-fraud-centre'
              | 'procuratorate'
              | 'court'
              | 'head-office'
              | 'branch'
              | 'payment-institution'
              | 'operator'
              | 'regulator'
              | 'joint-meeting-office';
            /** @enum {string} */
            level: 'national' | 'province' | 'city' | 'county' | 'post';
            mail?: string;
            name: string;
            /** @description 仅本单位和所在地联席办可见 */
            readonly officers?: {
              /** @description 代理安排，已过去的除外 */
              readonly deputies: {
                deputyId: string;
                deputyName?: string;
                /** Format: date-time */
                from: string;
                reason?: string;
                /** Format: date-time */
                to: string;
              }[];
              login: string;
              mail?: string;
              name: string;
              officerId: string;
              phone?: string;
              readonly roles: (
                | 'officer'
                | 'approver'
                | 'centre-officer'
                | 'desk-clerk'
                | 'desk-head'
                | 'prosecutor'
                | 'chief-prosecutor'
                | 'judge'
                | 'regulator-clerk'
                | 'regulator-leader'
                | 'supervisor'
                | 'auditor'
                | 'legal-officer'
                | 'administrator'
                | 'machine'
              )[];
              /** Format: date-time */
              validUntil?: string;
              /** @description 所见版本号；尚无登记时为 0 */
              version: number;
            }[];
            onCall?: {
              readonly entries: {
                /** Format: date-time */
                from: string;
                mail?: string;
                officerId?: string;
                officerName?: string;
                phone?: string;
                /** @enum {string} */
                role: 'A' | 'B';
                /** Format: date-time */
                to?: string;
              }[];
              readonly faults: {
                /** Format: date-time */
                from?: string;
                /** @enum {string} */
                kind: 'empty' | 'nobody' | 'one-for-both' | 'stale' | 'gap';
                officerId?: string;
                /** @enum {string} */
                role?: 'A' | 'B';
                /** @description 给人看的说明 */
                text: string;
                /** Format: date-time */
                to?: string;
                /** Format: date-time */
                verifiedAt?: string;
              }[];
              /** @description 现在值班的 A、B 角 */
              readonly now: {
                /** Format: date-time */
                from: string;
                mail?: string;
                officerId?: string;
                officerName?: string;
                phone?: string;
                /** @enum {string} */
                role: 'A' | 'B';
                /** Format: date-time */
                to?: string;
              }[];
              report?: {
                /** Format: date-time */
                changedAt: string;
                late: boolean;
                mark: string;
                /** Format: date-time */
                reportBy: string;
                /** Format: date-time */
                reportedAt: string;
              };
              unitId: string;
              /** Format: date-time */
              verifiedAt?: string;
              /** @description 所见版本号；尚无登记时为 0 */
              version: number;
            };
            /** Format: date-time */
            openSince: string;
            parentId?: string;
            phone?: string;
            regulator?: {
              name: string;
              unitId: string;
            };
            shortName: string;
            supervisor?: {
              name: string;
              unitId: string;
            };
            unitCode?: string;
            unitId: string;
            /** @description 所见版本号；尚无登记时为 0 */
            version: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  victim_askCode: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          accessCode: string;
          caseNumber: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description 信息相符的，验证码已发往报案时留下的联系方式
             * @enum {boolean}
             */
            sent: true;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  victim_contest: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          procedureId: string;
          /** @description 不服的理由 */
          text: string;
          token: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  victim_object: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          claimId: string;
          text: string;
          token: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            objectionId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  victim_remedy: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          claimId: string;
          /** @enum {string} */
          kind: 'review' | 'appeal';
          text: string;
          token: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            receipt: {
              matterId: string;
              number: number;
            };
            remedyId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  victim_open: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          accessCode: string;
          caseNumber: string;
          code: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            seconds: number;
            token: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  victim_status: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          token: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseNumber: string;
            filingRemedies: {
              /** @description 不予立案复议、不予立案复核、不起诉申诉 */
              name: string;
              procedureId: string;
              /**
               * Format: date-time
               * @description 申请期限
               */
              until?: string;
            }[];
            /** Format: date-time */
            openedAt: string;
            proceedings: {
              /** Format: date-time */
              due?: string;
              name: string;
              told: string;
            }[];
            returns: {
              claimId: string;
              headline: string;
              mayAskReview: boolean;
              mayObject: boolean;
              nextDate?: {
                /** Format: date-time */
                at: string;
                what: string;
              };
              noDate?: string;
              objections: {
                raisedAt: string;
                reason?: string;
                status: string;
              }[];
              /** @description 金额，以分为单位的十进制文本 */
              paidFen: string;
              /** Format: date-time */
              receivedAt: string;
              remedies: {
                /**
                 * Format: date-time
                 * @description 应书面答复的期限；法律没有规定的不写
                 */
                answerBy?: string;
                /** @enum {string} */
                kind: 'review' | 'appeal';
                raisedAt: string;
                reason?: string;
                status: string;
              }[];
              /** @description 金额，以分为单位的十进制文本 */
              shareFen?: string;
              unitName: string;
              waitsFor: string;
            }[];
            /** @description 可以请求立案监督的人民检察院 */
            supervision?: {
              unitName: string;
            };
            unitName: string;
            unitPhone?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  victim_supervise: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 认为应当立案的理由 */
          text: string;
          token: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            procedureId: string;
            receipt: {
              matterId: string;
              number: number;
            };
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
