/** Written by `node dist/tools/console/generate.js` from the document of supervisor-api. */
export interface paths {
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
    post: operations['areas_list'];
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
  '/area-ranking': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['areas_ranking'];
    put?: never;
    post?: never;
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
  '/bulletins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bulletins_list'];
    put?: never;
    post: operations['bulletinsDrawing_open'];
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
  '/bulletins/{bulletinId}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulletinsDrawing_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bulletins/{bulletinId}/bottom/{unitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulletinsDrawing_bottom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bulletins/{bulletinId}/bottom/{unitId}/referrals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulletinsDrawing_refer'];
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
  '/bulletins/{bulletinId}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['bulletinsDrawing_draft'];
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
  '/bulletins/{bulletinId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulletinsDrawing_withdraw'];
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
  '/calendar-notice-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['calendars_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-notice-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calendars_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['publications_list'];
    put?: never;
    post: operations['publications_load'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-publications/{publicationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['publications_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-publications/{publicationId}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['publications_movesOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-publications/{publicationId}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['publications_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-publications/{publicationId}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['publications_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-publications/{publicationId}/simulations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['publications_simulate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-publications/{publicationId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['publications_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calendars_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendars/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calendars_year'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendars/{year}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['calendars_progress'];
    put?: never;
    post?: never;
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
    post?: never;
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
  '/cases/{caseId}/listing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['listingsWatching_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['clock_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/clock/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['clock_move'];
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
  '/continuity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['continuity_read'];
    put?: never;
    post?: never;
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
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/double-inquiries/{caseId}/consequences/{no}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['inquiryAnswering_answer'];
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
  '/late': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['late_list'];
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
  '/listings/{listingId}/levels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['listingsWatching_raise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/looks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['looks_list'];
    put?: never;
    post: operations['looks_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/looks/{lookId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['looks_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/looks/{lookId}/acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['looks_acts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/looks/{lookId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['looks_end'];
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
  '/matters/{matterId}/record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['record_export'];
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
  '/meeting-agenda': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['meetingsLeading_agenda'];
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
    post: operations['meetingsLeading_open'];
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
  '/meetings/{meetingId}/call': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['meetingsLeading_call'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/meetings/{meetingId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['meetingsLeading_cancel'];
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
  '/meetings/{meetingId}/record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['meetingsLeading_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/meetings/{meetingId}/tasks/{taskNo}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['meetingsLeading_check'];
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
  '/officers/{officerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['unitKeeping_keepOfficer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/officers/{officerId}/deputies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['unitKeeping_replaceDeputies'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/on-call/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['unitKeeping_faults'];
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
  '/population-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['areas_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/populations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['areas_load'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/populations/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['areas_loadFile'];
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
    post?: never;
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
  '/punishment-listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['punishmentListings_list'];
    put?: never;
    post?: never;
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
  '/restitutions/{restitutionId}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['restitutionsReading_objections'];
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
  '/rewards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rewards_list'];
    put?: never;
    post: operations['rewards_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rewards/{rewardId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rewards_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rewards/{rewardId}/lapse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rewards_lapse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rewards/{rewardId}/notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rewards_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rewards/{rewardId}/payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rewards_pay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rewards/{rewardId}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rewards_receipt'];
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
    post?: never;
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
  '/rule-revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rules_list'];
    put?: never;
    post: operations['rules_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rule-revisions/{revisionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rules_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rule-revisions/{revisionId}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rules_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rule-revisions/{revisionId}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rules_movesOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rule-revisions/{revisionId}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rules_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rule-revisions/{revisionId}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rules_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rule-revisions/{revisionId}/simulations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rules_simulate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rule-revisions/{revisionId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rules_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['rules_rules'];
    put?: never;
    post?: never;
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
  '/stuck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['stuck_list'];
    put?: never;
    post?: never;
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
    post: operations['talksLeading_summon'];
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
  '/talks/{talkId}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['talksLeading_check'];
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
  '/talks/{talkId}/record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['talksLeading_hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/talks/{talkId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['talksLeading_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-register-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['taskRegistersLeading_template'];
    put?: never;
    post?: never;
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
    post: operations['taskRegistersLeading_open'];
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
  '/task-registers/{registerId}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskRegistersLeading_load'];
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
    post: operations['taskRegistersLeading_add'];
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
  '/task-registers/{registerId}/tasks/{no}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskRegistersLeading_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/task-registers/{registerId}/tasks/{no}/change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskRegistersLeading_change'];
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
  '/task-registers/{registerId}/tasks/{no}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['taskRegistersLeading_review'];
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
    put: operations['unitKeeping_changeUnit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/units/{unitId}/on-call': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['unitKeeping_replaceOnCall'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/units/{unitId}/on-call/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['unitKeeping_confirmOnCall'];
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
    BooksSimulation: {
      done: number;
      lastError?: string;
      /** @description 试算已完成，可以发布 */
      ready: boolean;
      /** @enum {string} */
      status: 'asked' | 'simulated' | 'recorded' | 'dropped';
      summary?: {
        /** @description 全部变动的校验值；发布时须填所看过的试算的这个值 */
        digest: string;
        /** @description 届满时间改变 */
        moved: number;
        /** @description 时间不变，提醒改期 */
        reladdered: number;
        /** @description 时间不变，说明改变 */
        restated: number;
        /** @description 时间不变，不再是暂定（或变为暂定） */
        settled: number;
      };
      total: number;
    };
    CalendarFeed: {
      /** @description 订阅地址的路径；凭地址即可读取，请勿转发 */
      path: string;
      /** @description 订阅地址 */
      url: string;
    };
    CalendarPublication: {
      /** @description 与现行日历的差异 */
      changes: {
        /** @enum {string} */
        after: 'off' | 'make-up' | 'ordinary';
        /** @enum {string} */
        before: 'off' | 'make-up' | 'ordinary';
        /** @description 2027-02-05 */
        day: string;
        name: string;
      }[];
      days: {
        /** @description 2027-02-05 */
        day: string;
        /**
         * @description off 放假，make-up 调休上班
         * @enum {string}
         */
        kind: 'off' | 'make-up';
        name: string;
      }[];
      /** Format: date-time */
      loadedAt: string;
      loadedBy: string;
      loadedByName: string;
      notice: string;
      publicationId: string;
      /** Format: date-time */
      publishedAt?: string;
      publishedBy?: string;
      publishedByName?: string;
      reason?: string;
      scope?: string;
      simulation?: components['schemas']['BooksSimulation'];
      /** @enum {string} */
      status: 'loaded' | 'published' | 'withdrawn';
      unitName: string;
      year: number;
    };
    CalendarPublicationLine: {
      /** Format: date-time */
      loadedAt: string;
      loadedBy: string;
      loadedByName: string;
      notice: string;
      publicationId: string;
      /** Format: date-time */
      publishedAt?: string;
      publishedBy?: string;
      publishedByName?: string;
      reason?: string;
      scope?: string;
      /** @enum {string} */
      status: 'loaded' | 'published' | 'withdrawn';
      unitName: string;
      year: number;
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
    DeadlineMove: {
      /** @description 原因 */
      cause: string[];
      deadlineId: string;
      duty: string;
      /** @enum {string} */
      kind: 'moved' | 'settled' | 'reladdered' | 'restated';
      law: string;
      mark?: string;
      matterId: string;
      /** Format: date-time */
      newDueAt: string;
      newDueDate?: string;
      /** Format: date-time */
      oldDueAt: string;
      oldDueDate?: string;
      ownerUnitId: string;
      ownerUnitName: string;
      ruleId: string;
      /**
       * @description simulated 试算，recorded 已改期待事项跟进，followed 已跟进，settled 无需跟进，gone 事项已办结
       * @enum {string}
       */
      status: 'simulated' | 'recorded' | 'followed' | 'settled' | 'gone';
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
    MoveProgress: {
      /** @description 已跟进的期限 */
      followed: number;
      gone: number;
      /** @description 须跟进的事项 */
      matters: number;
      mattersWaiting: number;
      /**
       * Format: date-time
       * @description 尚待跟进者中最先到期的时间
       */
      nextDueAt?: string;
      settled: number;
      waiting: number;
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
    RuleLine: {
      /** @description 除全国日历外适用的地区、机关专用日历 */
      calendars?: string[];
      /** @enum {string} */
      class: 'AUTO' | 'DUTY' | 'WINDOW' | 'SLA';
      /** @description 可作本地设置；否则只能修订法定期限 */
      configurable: boolean;
      duty: string;
      law: string;
      mark: string;
      /** @description 本单位适用的数值或者提醒与升级不同于全国 */
      ownValue: boolean;
      ruleId: string;
      rungs: {
        at:
          | {
              share: number;
            }
          | {
              before: number;
              /** @enum {string} */
              unit: 'minutes' | 'hours' | 'days' | 'working-days';
            }
          | {
              after: number;
              /** @enum {string} */
              unit: 'minutes' | 'hours' | 'days' | 'working-days';
            };
        rungId: string;
        to: (
          | 'owner'
          | 'issuer'
          | 'on-call-a'
          | 'on-call-b'
          | 'desk-head'
          | 'anti-fraud-centre'
          | 'superior'
          | 'regulator'
          | 'supervisor'
        )[];
      }[];
      source: string;
      /** @description 核实状态 */
      status: string;
      /** @enum {string} */
      unit: 'minutes' | 'hours' | 'days' | 'working-days' | 'months' | 'years' | 'times';
      value: number;
    };
    RuleRevisionLine: {
      /** Format: date-time */
      decidedAt?: string;
      decidedBy?: string;
      decidedByName?: string;
      decision?: string;
      /** @enum {string} */
      kind: 'release' | 'overlay';
      /** Format: date-time */
      proposedAt: string;
      proposedBy: string;
      proposedByName: string;
      reason: string;
      revisionId: string;
      /** @enum {string} */
      status: 'proposed' | 'released' | 'refused' | 'withdrawn';
      unitId: string;
      unitName: string;
      version: string;
    };
    StuckFinding: {
      matterId: string;
      /** @description 如何处理 */
      remedy: string;
      /** Format: date-time */
      since?: string;
      sort: string;
      subject?: string;
      /** @description 问题 */
      what: string;
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
  areas_list: {
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
          /** @description 起始日（含），默认本年 1 月 1 日 */
          from?: string;
          /**
           * @description 整治期限（月）
           * @default 6
           */
          months?: number;
          /** @description 原因 */
          reason: string;
          /** @description 截止日（含），默认今日 */
          to?: string;
          unitId: string;
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
  areas_ranking: {
    parameters: {
      query?: {
        /** @description 起始日（含），默认本年 1 月 1 日 */
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
      /** @description 各区域万人发案率，由高到低 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            areas: {
              areaName: string;
              /** @description 期间报案数 */
              cases: number;
              countedOn: string;
              listingId?: string;
              /** @description 常住人口 */
              people: number;
              /** @description 发案率由高到低的名次 */
              place: number;
              /** @description 万人发案率 */
              rate: string;
              source: string;
              unit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
            }[];
            /** Format: date-time */
            asOf: string;
            everywhere: boolean;
            from: string;
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
  bulletinsDrawing_open: {
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
          /** @description 通报的月份 */
          month: string;
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
            bulletinId: string;
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
  bulletinsDrawing_ask: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
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
  bulletinsDrawing_bottom: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        bulletinId: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 原因 */
          reason: string;
          /** @description 约谈与否 */
          summon: boolean;
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
            receipt: {
              matterId: string;
              number: number;
            };
            talkId?: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bulletinsDrawing_refer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        bulletinId: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 致送机关；在本系统有工作台的，只填 addresseeUnitId */
          addressee?: string;
          /** @description 考核单位，在其工作台答复 */
          addresseeUnitId?: string;
          /**
           * @description discipline 问责线索移送；veto 一票否决建议
           * @enum {string}
           */
          measure: 'discipline' | 'veto';
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 对末位单位移送问责线索或者建议一票否决 */
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
  bulletinsDrawing_draft: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        bulletinId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 参加排名的单位类别 */
          agencies: ('police' | 'procuratorate' | 'court' | 'bank' | 'operator' | 'regulator' | 'supervisor')[];
          /**
           * @description 每类点名末位几个单位
           * @default 1
           */
          last?: number;
          /**
           * @description 当月应办不少于几件才参加排名
           * @default 5
           */
          least?: number;
          /**
           * @description 另发单位；参加排名的单位都发
           * @default []
           */
          recipientUnitIds?: string[];
          /** @description 讲评 */
          remarks: string;
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
  bulletinsDrawing_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        bulletinId: string;
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
  calendars_take: {
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
      /** @description 以文件（xlsx、csv）载入；表单字段 year、notice、scope */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              /** @enum {string} */
              after: 'off' | 'make-up' | 'ordinary';
              /** @enum {string} */
              before: 'off' | 'make-up' | 'ordinary';
              /** @description 2027-02-05 */
              day: string;
              name: string;
            }[];
            publicationId: string;
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
  calendars_template: {
    parameters: {
      query?: {
        format?: 'xlsx' | 'csv';
        year?: number;
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
  publications_list: {
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
            readonly items: components['schemas']['CalendarPublicationLine'][];
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
  publications_load: {
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
          days: {
            /** @description 2027-02-05 */
            day: string;
            /**
             * @description off 放假，make-up 调休上班
             * @enum {string}
             */
            kind: 'off' | 'make-up';
            name: string;
          }[];
          /** @description 通知名称或文号 */
          notice: string;
          /** @description 地区或机关专用日历的名称；全国通知不填 */
          scope?: string;
          year: number;
        };
      };
    };
    responses: {
      /** @description 载入放假安排通知；发布之前不改变任何期限 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            changes: {
              /** @enum {string} */
              after: 'off' | 'make-up' | 'ordinary';
              /** @enum {string} */
              before: 'off' | 'make-up' | 'ordinary';
              /** @description 2027-02-05 */
              day: string;
              name: string;
            }[];
            publicationId: string;
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
  publications_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        publicationId: string;
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
          'application/json': components['schemas']['CalendarPublication'];
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  publications_movesOf: {
    parameters: {
      query?: {
        cursor?: string;
        kind?: 'moved' | 'settled' | 'reladdered' | 'restated';
        limit?: number;
      };
      header?: never;
      path: {
        publicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 将要或已经变动的期限：原时间、新时间、原因 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: components['schemas']['DeadlineMove'][];
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
  publications_progress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        publicationId: string;
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
          'application/json': components['schemas']['MoveProgress'];
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  publications_publish: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        publicationId: string;
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
      /** @description 发布；由载入者以外的人员办理 */
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
  publications_simulate: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        publicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 重新试算 */
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
  publications_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        publicationId: string;
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
      /** @description 撤回 */
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
  calendars_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 现行工作日历各年度的状态 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: string;
            years: {
              notice?: string;
              published: boolean;
              /** @description 工作日天数；未公布的年度按法定节日推算 */
              workingDays: number;
              year: number;
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
  calendars_year: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
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
            days: {
              /** @description 2027-02-05 */
              day: string;
              /**
               * @description off 放假，make-up 调休上班
               * @enum {string}
               */
              kind: 'off' | 'make-up';
              name: string;
              notice: string;
            }[];
            notice?: string;
            published: boolean;
            version: string;
            /** @description 工作日天数；未公布的年度按法定节日推算 */
            workingDays: number;
            year: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  calendars_progress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 最近一次发布后，各事项的期限跟进情况 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MoveProgress'];
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  listingsWatching_open: {
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
          /** @description 批次，如“第二批” */
          batch?: string;
          /** @enum {string} */
          level: 'city' | 'province' | 'ministry' | 'national';
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
  clock_show: {
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
            factor: number;
            /** Format: date-time */
            legalNow: string;
            mayMove: boolean;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  clock_move: {
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
          /** @description 向前拨多少分钟 */
          advanceMinutes?: number;
          /** @description 快于真实时间的倍数 */
          factor?: number;
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
            factor: number;
            /** Format: date-time */
            legalNow: string;
            mayMove: boolean;
            missed: string[];
            told: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  continuity_read: {
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
            /** @description 期满失控：最后一项措施自动解除后无人再控制 */
            freed: {
              accountName: string;
              accountNumber: string;
              caseId: string;
              caseNumber: string;
              /** Format: date-time */
              endedAt: string;
              /** @enum {string} */
              kind: 'stop' | 'freeze';
              orderId: string;
            }[];
            /** @description 控制中断：两段控制措施之间账户未受控制 */
            gaps: {
              accountName: string;
              accountNumber: string;
              /** Format: date-time */
              from: string;
              seconds: number;
              /** Format: date-time */
              to: string;
            }[];
            /** @description 期满或不再需要满一个工作日仍在控 */
            overheld: {
              accountName: string;
              accountNumber: string;
              /** Format: date-time */
              endsAt: string;
              itemNo: number;
              orderId: string;
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
  inquiryAnswering_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
        no: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          outcome: 'taken' | 'declined';
          /** @description 据此提出的检察建议 */
          recommendationId?: string;
          /** @description 处理结果 */
          text: string;
        };
      };
    };
    responses: {
      /** @description 反馈处理结果 */
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
  late_list: {
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
              /** @description 到点时系统中断，与人的逾期分开统计 */
              lateByOutage: boolean;
              /** @description 依据 */
              law: string;
              /** @description 待确认标记：UNCONFIRMED、SEED、DESIGN */
              mark?: string;
              matterId: string;
              ownerUnitId: string;
              ownerUnitName: string;
              ownerUnitShortName?: string;
              ruleId: string;
              rungs: {
                /** Format: date-time */
                dueAt: string;
                /** Format: date-time */
                firedAt: string;
                lateByOutage: boolean;
                rungId: string;
              }[];
              status: string;
              title: string;
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
  listingsWatching_raise: {
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
          /** @description 批次，如“第二批” */
          batch?: string;
          /** @enum {string} */
          level: 'city' | 'province' | 'ministry' | 'national';
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
  looks_list: {
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
              lookedAt: {
                matterId: string;
                title: string;
              };
              lookId: string;
              matterId: string;
              number: string;
              officerName: string;
              /** @description 事项的承办单位 */
              ofUnit: {
                name: string;
                /** @description 简称，供列表使用；文书只用全称 */
                shortName?: string;
                unitId: string;
              };
              /** Format: date-time */
              openedAt: string;
              /** @description 没有的，为工作中打开本系统事项的自动留痕 */
              reason?: string;
              /** @enum {string} */
              right: 'branch' | 'decision';
              /** @enum {string} */
              status: 'asked' | 'open' | 'ended' | 'refused';
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
              /** @description 查阅单位 */
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
  looks_take: {
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
          /** @description 要查阅的事项 */
          matterId: string;
          /** @description 查阅理由（写入记录） */
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
            lookId: string;
            receipt: {
              matterId: string;
              number: number;
            };
            /**
             * @description branch 本系统下级事项，已可查阅；decision 须经上级单位同意
             * @enum {string}
             */
            right: 'branch' | 'decision';
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  looks_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        lookId: string;
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
            approver?: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            caseId?: string;
            caseNumber?: string;
            /** Format: date-time */
            endedAt?: string;
            lookedAt: {
              matterId: string;
              title: string;
            };
            lookId: string;
            matterId: string;
            mine: boolean;
            number: string;
            officerName: string;
            /** @description 事项的承办单位 */
            ofUnit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** Format: date-time */
            openedAt: string;
            /** @description 没有的，为工作中打开本系统事项的自动留痕 */
            reason?: string;
            refusedBecause?: string;
            /** @enum {string} */
            right: 'branch' | 'decision';
            /** @enum {string} */
            status: 'asked' | 'open' | 'ended' | 'refused';
            /** Format: date-time */
            takenAt?: string;
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
            /** @description 查阅单位 */
            unit: {
              name: string;
              /** @description 简称，供列表使用；文书只用全称 */
              shortName?: string;
              unitId: string;
            };
            /** Format: date-time */
            until?: string;
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
  looks_acts: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        lookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 查阅期间，事项的办理记录；最新在前 */
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
  looks_end: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        lookId: string;
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
  record_export: {
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
  meetingsLeading_agenda: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 此刻应列入议程的事项：升级、挂牌、约谈、超期、未办结议定事项 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            asOf: string;
            items: {
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
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  meetingsLeading_open: {
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
          kind: 'weekly' | 'committee';
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
            meetingId: string;
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
  meetingsLeading_call: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        meetingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 其他议题 */
          further?: string;
          /**
           * Format: date-time
           * @description 召开时间
           */
          heldFor: string;
          /**
           * @description 另邀单位；议程涉及的单位都邀
           * @default []
           */
          invitedUnitIds?: string[];
          /**
           * @description 不列入本次议程的事项编号
           * @default []
           */
          leftOut?: string[];
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
  meetingsLeading_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        meetingId: string;
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
  meetingsLeading_record: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        meetingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default [] */
          attendedUnitIds?: string[];
          /**
           * Format: date-time
           * @description 实际召开时间
           */
          heldAt: string;
          /** @description 会议纪要 */
          minutes: string;
          /**
           * @description 议定事项：由谁办、何时办结
           * @default []
           */
          tasks?: {
            ownerUnitId: string;
            text: string;
            /** @description 工作日 */
            workingDays: number;
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
  meetingsLeading_check: {
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
          done: boolean;
          /** @description 原因 */
          reason: string;
          /**
           * @description 工作日
           * @default 5
           */
          workingDays?: number;
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
  unitKeeping_keepOfficer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        officerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          login: string;
          /** Format: email */
          mail?: string;
          name: string;
          phone?: string;
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
          unitId: string;
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          validUntil?: string;
          /** @description 所见版本号；尚无登记时为 0 */
          version: number;
        };
      };
    };
    responses: {
      /** @description 登记或修改人员 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
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
  unitKeeping_replaceDeputies: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        officerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          deputies: {
            deputyId: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            from: string;
            reason?: string;
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            to: string;
          }[];
        };
      };
    };
    responses: {
      /** @description 替换一名人员的代理安排 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
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
  unitKeeping_faults: {
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
      /** @description 本地区值班表的问题：空缺、无人接续、长期未确认 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
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
              unit: {
                name: string;
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
  areas_template: {
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
  areas_load: {
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
          /** @description 数据时点 */
          countedOn: string;
          lines: {
            /** @description 区域名称 */
            areaName: string;
            /** @description 常住人口 */
            people: number;
            /** @description 辖区所属公安单位：街道为派出所，区县为分局 */
            unitId: string;
          }[];
          /** @description 数据来源 */
          source: string;
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
            populationId: string;
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
  areas_loadFile: {
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
      /** @description 以文件（xlsx、csv）登记；表单字段 source、countedOn */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            populationId: string;
            receipt: {
              matterId: string;
              number: number;
            };
            /** @description 载入的区域数 */
            taken: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  rewards_list: {
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
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              caseId?: string;
              caseNumber?: string;
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
              reportedOn: string;
              rewardId: string;
              /** @enum {string} */
              status: 'asked' | 'granted' | 'paid' | 'refused' | 'lapsed';
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
  rewards_propose: {
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
          /** @description 奖励金额 */
          amountFen: string;
          /** @description 奖励依据：当地举报奖励规定 */
          basis: string;
          /** @description 据以查证的案件 */
          caseId?: string;
          /** @description 联系方式；同一举报人以姓名和联系方式识别 */
          contact: string;
          /** @description 举报内容和查证情况 */
          report: string;
          /**
           * Format: date
           * @description 举报日期
           */
          reportedOn: string;
          /** @description 举报人姓名或代号 */
          reporterName: string;
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
            rewardId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rewards_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        rewardId: string;
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
            /** @description 金额，以分为单位的十进制文本 */
            amountFen: string;
            basis: string;
            caseId?: string;
            caseNumber?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            grantedAt?: string;
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
            paidOn?: string;
            /** @description 不予批准或者终止的理由 */
            reason?: string;
            /** @description 只给给予奖励的单位 */
            report?: string;
            reportedOn: string;
            /** @description 只给给予奖励的单位 */
            reporter?: {
              contact: string;
              name: string;
            };
            rewardId: string;
            /** @enum {string} */
            side: 'office' | 'other';
            /** @enum {string} */
            status: 'asked' | 'granted' | 'paid' | 'refused' | 'lapsed';
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
  rewards_lapse: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        rewardId: string;
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
      /** @description 终止：举报人放弃或者无从兑现 */
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
  rewards_paper: {
    parameters: {
      query?: {
        /** @description 保存为文件；缺省在浏览器中打开 */
        download?: 'true';
      };
      header?: never;
      path: {
        rewardId: string;
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
  rewards_pay: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        rewardId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 已上传的领取凭证 */
          fileHash?: string;
          /**
           * Format: date
           * @description 兑现日期
           */
          paidOn: string;
          /** @description 领取凭证的名称 */
          title: string;
        };
      };
    };
    responses: {
      /** @description 登记兑现，附领取凭证 */
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
  rewards_receipt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        rewardId: string;
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
  rules_list: {
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
            readonly items: components['schemas']['RuleRevisionLine'][];
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
  rules_propose: {
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
          changes: {
            /** @description 除全国日历外适用的地区、机关专用日历 */
            calendars?: string[];
            /** @description 新的依据 */
            law?: string;
            /** @description 新的标记，以 CONFIRMED、PARTLY、UNCONFIRMED、SEED、DESIGN 之一开头 */
            mark?: string;
            /** @description 原因 */
            reason: string;
            ruleId: string;
            /** @description 提醒与升级的阶梯 */
            rungs?: {
              at:
                | {
                    share: number;
                  }
                | {
                    before: number;
                    /** @enum {string} */
                    unit: 'minutes' | 'hours' | 'days' | 'working-days';
                  }
                | {
                    after: number;
                    /** @enum {string} */
                    unit: 'minutes' | 'hours' | 'days' | 'working-days';
                  };
              rungId: string;
              to: (
                | 'owner'
                | 'issuer'
                | 'on-call-a'
                | 'on-call-b'
                | 'desk-head'
                | 'anti-fraud-centre'
                | 'superior'
                | 'regulator'
                | 'supervisor'
              )[];
            }[];
            /** @description 以该规则的单位计 */
            value?: number;
          }[];
          /**
           * @description release 修订法定期限（全国），overlay 本级及下级的本地设置
           * @enum {string}
           */
          kind: 'release' | 'overlay';
          /** @description 原因 */
          reason: string;
          /** @description 过渡：keep 进行中的期限照旧，re-evaluate 重新推算；except 所列规则相反 */
          transition: {
            except?: string[];
            /** @enum {string} */
            running: 'keep' | 're-evaluate';
          };
          /** @description 本地设置适用的单位；缺省为本单位 */
          unitId?: string;
          /** @description 新版本的名称，不得与已用的重复 */
          version: string;
        };
      };
    };
    responses: {
      /** @description 提出修订；由另一名法制人员批准 */
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
            revisionId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rules_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        revisionId: string;
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
              [key: string]: unknown;
            }[];
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            decidedByName?: string;
            decision?: string;
            /** @enum {string} */
            kind: 'release' | 'overlay';
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            proposedByName: string;
            reason: string;
            revisionId: string;
            simulation?: components['schemas']['BooksSimulation'];
            /** @enum {string} */
            status: 'proposed' | 'released' | 'refused' | 'withdrawn';
            transition: {
              [key: string]: unknown;
            };
            unitId: string;
            unitName: string;
            version: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rules_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        revisionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          digest: string;
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 批准并生效；法定期限须由最上级单位的法制人员批准 */
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
  rules_movesOf: {
    parameters: {
      query?: {
        cursor?: string;
        kind?: 'moved' | 'settled' | 'reladdered' | 'restated';
        limit?: number;
      };
      header?: never;
      path: {
        revisionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 将要或已经变动的期限：原时间、新时间、原因 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: components['schemas']['DeadlineMove'][];
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
  rules_progress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        revisionId: string;
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
          'application/json': components['schemas']['MoveProgress'];
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rules_refuse: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        revisionId: string;
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
      /** @description 不予批准 */
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
  rules_simulate: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        revisionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 重新试算 */
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
  rules_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        revisionId: string;
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
      /** @description 由提出者撤回 */
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
  rules_rules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本单位现行的期限规则 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            rules: components['schemas']['RuleLine'][];
            version: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  stuck_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 停滞的事项与不可能正确的数据 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            checkedAt: string;
            items: components['schemas']['StuckFinding'][];
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  talksLeading_summon: {
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
          cause: 'late' | 'bottom-rank' | 'breach';
          /** @description 由哪件升级督办引起 */
          escalationId?: string;
          /** @description 原因 */
          reason: string;
          unitId: string;
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
            talkId: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  talksLeading_check: {
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
          corrected: boolean;
          /** @description 原因 */
          reason: string;
          /**
           * @description 工作日
           * @default 10
           */
          workingDays?: number;
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
  talksLeading_hold: {
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
          /** @description 约谈记录 */
          record: string;
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
  talksLeading_withdraw: {
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
  taskRegistersLeading_template: {
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
  taskRegistersLeading_open: {
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
      /** @description 以文件（xlsx、csv）下达；表单字段 title、basis */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 待改正的行：原因和如何改正 */
            faults: {
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            notes: string[];
            receipt?: {
              matterId: string;
              number: number;
            };
            registerId: string;
            /** @description 清单中已有、未再载入的任务数 */
            repeated: number;
            /** @description 载入的任务数 */
            taken: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  taskRegistersLeading_load: {
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
      /** @description 追加任务，或载入改正后的清单；已有的任务不重复载入 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description 待改正的行：原因和如何改正 */
            faults: {
              column: string;
              reason: string;
              remedy: string;
              row: number;
            }[];
            notes: string[];
            receipt?: {
              matterId: string;
              number: number;
            };
            registerId: string;
            /** @description 清单中已有、未再载入的任务数 */
            repeated: number;
            /** @description 载入的任务数 */
            taken: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  taskRegistersLeading_add: {
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
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date
           * @description 完成时限，当日 24 时止
           */
          dueDate: string;
          /**
           * @description 配合单位
           * @default []
           */
          helperUnitIds?: string[];
          /**
           * @default own
           * @enum {string}
           */
          kind?: 'common' | 'own';
          /** @description 序号 */
          label: string;
          /** @description 完成标准 */
          standard?: string;
          /** @description 任务内容 */
          text: string;
          /** @description 责任单位；多个单位各承担一项 */
          unitIds: string[];
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
  taskRegistersLeading_cancel: {
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
  taskRegistersLeading_change: {
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
          /**
           * Format: date
           * @description 完成时限，当日 24 时止
           */
          dueDate?: string;
          /** @description 原因 */
          reason: string;
          unitId?: string;
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
  taskRegistersLeading_review: {
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
          accepted: boolean;
          /**
           * Format: date
           * @description 退回重办的，新的完成时限
           */
          dueDate?: string;
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
  unitKeeping_changeUnit: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 撤销日期；缺省表示未撤销
           */
          closedAt?: string;
          /** @description false：未接入本系统；缺省表示已接入 */
          connected?: boolean;
          /** Format: email */
          mail?: string;
          name: string;
          phone?: string;
          shortName: string;
          /** @description 所见版本号；尚无登记时为 0 */
          version: number;
        };
      };
    };
    responses: {
      /** @description 修改单位的名称、联系方式，或撤销单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
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
  unitKeeping_replaceOnCall: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description 联系人实际变动的时刻；缺省为现在
           */
          changedAt?: string;
          /** @description 整份值班表，替换原有内容 */
          entries: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            from: string;
            /** Format: email */
            mail?: string;
            officerId?: string;
            phone?: string;
            /** @enum {string} */
            role: 'A' | 'B';
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            to?: string;
          }[];
          /** @description 所见版本号；尚无登记时为 0 */
          version: number;
        };
      };
    };
    responses: {
      /** @description 替换一个单位的值班表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
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
  unitKeeping_confirmOnCall: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一操作重发时用同一个值，不会重复办理。 */
        'Idempotency-Key': string;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 所见版本号；尚无登记时为 0 */
          version: number;
        };
      };
    };
    responses: {
      /** @description 确认值班表无误 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
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
}
