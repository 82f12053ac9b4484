/** Written by `node dist/tools/console/generate.js` from the document of regulator-api. */
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
  '/known-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['knownCases_list'];
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
  knownCases_list: {
    parameters: {
      query?: {
        cursor?: string;
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
      /** @description 与本单位有关的案件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              caseId: string;
              caseNumber: string;
              divisionName: string;
              filing: {
                number?: string;
                /** @enum {string} */
                status: 'reported' | 'accepted' | 'filed' | 'not-filed' | 'withdrawn';
              };
              handlerUnitName: string;
              handlerUnitShortName?: string;
              /** @description 本案中与本单位有关的事项，最近办理的在前 */
              matters: {
                ended: boolean;
                matterId: string;
                title: string;
              }[];
              /** Format: date-time */
              openedAt: string;
              /** @description 不起诉、撤回起诉 */
              prosecution?: {
                /** Format: date-time */
                decidedAt: string;
                /** @enum {string} */
                decision: 'not-prosecuted' | 'charge-withdrawn' | 'taken-up';
                decisionNumber: string;
                procedureId?: string;
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
}
