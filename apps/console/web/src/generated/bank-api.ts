/** Written by `node dist/tools/console/generate.js` from the document of bank-api. */
export interface paths {
  '/bank-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bankReportsReading_list'];
    put?: never;
    post: operations['bankReports_file'];
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
  '/bank-reports/{reportId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bankReports_release'];
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
  '/freeze-orders/{orderId}/answer-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeOrders_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/answer-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['freezeAnswerFiles_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/freeze-orders/{orderId}/answer-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeAnswerFiles_take'];
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
    post: operations['freezeOrders_answer'];
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
  '/freeze-orders/{orderId}/release-confirmations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['freezeOrders_confirmRelease'];
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
    post: operations['freezeOrders_confirmRenewal'];
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
  '/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['messages_requests'];
    put?: never;
    post: operations['messages_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bankReports_tell'];
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
  '/on-call': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ownOnCall_read'];
    put: operations['ownOnCall_replace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/on-call/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ownOnCall_confirm'];
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
  '/protective-stops/{stopId}/execution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['protectiveStops_execute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/protective-stops/{stopId}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['protectiveStops_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/protective-stops/{stopId}/release-confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['protectiveStops_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['punishmentList_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-list/{listingId}/{entryNo}/carrying-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punishmentList_carryOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-list/{listingId}/{entryNo}/lifting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['punishmentList_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/punishment-list/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['punishmentList_file'];
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
  '/query-orders/{orderId}/answer-corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryOrders_correct'];
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
    post: operations['queryOrders_answer'];
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
    post: operations['queryOrders_statement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/query-orders/{orderId}/items/{itemNo}/watch-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryOrders_report'];
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
    get: operations['queryOrders_template'];
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
  '/query-orders/{orderId}/taking': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['queryOrders_take'];
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
    post: operations['queryOrders_confirmEnd'];
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
  '/restitution-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['returns_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['returns_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['returns_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/completion-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['returns_askCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['returns_lines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/presentation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['returns_present'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/receipt-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['returns_confirmByFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/receipts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['returns_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/restitutions/{restitutionId}/bank-notices/{noticeId}/releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['returns_release'];
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
    post: operations['stopPaymentOrders_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/answer-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['answerFiles_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/answer-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['answerFiles_take'];
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
    post: operations['stopPaymentOrders_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/stop-payment-orders/{orderId}/clerk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['stopPaymentOrders_handOn'];
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
  '/stop-payment-orders/{orderId}/lift-confirmations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['stopPaymentOrders_confirmLift'];
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
  '/stop-payment-orders/{orderId}/taking': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['stopPaymentOrders_take'];
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
  bankReports_file: {
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
          /** @description 报送地行政区划代码（GB/T 2260），由该地反诈中心受理 */
          divisionCode: string;
          /** @description 异常情形或案情 */
          facts: string;
          /** @enum {string} */
          kind: 'own-stop' | 'crime' | 'unusual-opening' | 'case-account' | 'unusual-event';
          /** @description 先行止付的必填 */
          stop?: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            stoppedAt: string;
            /** @description 金额，以分为单位的十进制文本 */
            stoppedFen: string;
            /** @description 已告知受害人向公安机关报案 */
            victimTold: boolean;
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
            reportId: string;
            reportNumber: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  bankReports_release: {
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
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          releasedAt: string;
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
  freezeOrders_correct: {
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
          /** @description 原因 */
          reason: string;
        };
      };
    };
    responses: {
      /** @description 更正已反馈的冻结结果 */
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
  freezeAnswerFiles_file: {
    parameters: {
      query?: {
        format?: 'xlsx' | 'csv';
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
  freezeAnswerFiles_take: {
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
    requestBody?: never;
    responses: {
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
  freezeOrders_answer: {
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
  freezeOrders_confirmRelease: {
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
  freezeOrders_confirmRenewal: {
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
  messages_requests: {
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
              /** @description 止付、冻结或部分解除的金额 */
              amountFen?: string;
              /** @enum {string} */
              assetKind?:
                | 'deposit'
                | 'securities-settlement'
                | 'futures-margin'
                | 'securities'
                | 'listed-shares'
                | 'equity'
                | 'policy'
                | 'investment';
              /**
               * @description 交易编码
               * @enum {string}
               */
              code:
                | '100101'
                | '100103'
                | '100105'
                | '100201'
                | '100203'
                | '100205'
                | '100301'
                | '100303'
                | '100305'
                | '100307'
                | '100309';
              /**
               * Format: date-time
               * @description 续冻后的到期时刻
               */
              endsAt?: string;
              /** @description 立案决定书文号 */
              filingNumber?: string;
              /** @description 冻结期限（月） */
              months?: number;
              /** @description 交易名称 */
              name: string;
              orderNumber: string;
              /** Format: date-time */
              periodFrom?: string;
              /** Format: date-time */
              periodTo?: string;
              /** @description 业务申请编号 */
              requestNumber: string;
              /**
               * @description 冻结范围
               * @enum {string}
               */
              scope?: 'amount' | 'account';
              /** Format: date-time */
              transferredAt?: string;
              /** @description 是否及于孳息 */
              withProceeds?: boolean;
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
  messages_answer: {
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
           * @description 止付、冻结、轮候或解除的时点
           */
          at?: string;
          /** @description 金额，以分为单位的十进制文本 */
          balanceFen?: string;
          bankReference?: string;
          /** @enum {string} */
          code:
            | '100102'
            | '100104'
            | '100106'
            | '100202'
            | '100204'
            | '100206'
            | '100302'
            | '100304'
            | '100306'
            | '100308'
            | '100310';
          /** @description 金额，以分为单位的十进制文本 */
          frozenFen?: string;
          operator?: string;
          /** @description 轮候顺位（返回码 200008） */
          position?: number;
          /**
           * Format: date-time
           * @description 银行登记的冻结到期时刻
           */
          registeredEnd?: string;
          requestNumber: string;
          /** @enum {string} */
          returnCode:
            | '100000'
            | '200001'
            | '200002'
            | '200003'
            | '200004'
            | '200005'
            | '200006'
            | '200007'
            | '200008'
            | '200009'
            | '200010';
          /** @description 开户资料或客户全账户 */
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
          /** @description 交易明细；账户动态查询中为新发生的交易（可多次报送） */
          statement?: {
            /** @description 金额，以分为单位的十进制文本 */
            closingFen: string;
            lines: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              /**
               * Format: date-time
               * @description 时刻，ISO 8601
               */
              at: string;
              bankReference: string;
              counterpartName?: string;
              counterpartNumber?: string;
              /** @enum {string} */
              direction: 'in' | 'out';
              summary?: string;
            }[];
            /** @description 金额，以分为单位的十进制文本 */
            openingFen: string;
          };
          /** @description 金额，以分为单位的十进制文本 */
          stoppedFen?: string;
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
            requestNumber: string;
            returnCode: string;
            text: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  bankReports_tell: {
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
          /**
           * @description 案件举报、异常开卡、涉案账户、异常事件
           * @enum {string}
           */
          code: '100401' | '100403' | '100404' | '100405';
          /** @description 报送地行政区划代码（GB/T 2260），由该地反诈中心受理 */
          divisionCode: string;
          /** @description 异常情形或案情 */
          facts: string;
          /** @description 先行止付的必填 */
          stop?: {
            /**
             * Format: date-time
             * @description 时刻，ISO 8601
             */
            stoppedAt: string;
            /** @description 金额，以分为单位的十进制文本 */
            stoppedFen: string;
            /** @description 已告知受害人向公安机关报案 */
            victimTold: boolean;
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
            reportId: string;
            reportNumber: string;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  ownOnCall_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本单位值班表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
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
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ownOnCall_replace: {
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
      /** @description 替换本单位值班表；变动须在一个工作日内报送 */
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
  ownOnCall_confirm: {
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
          /** @description 所见版本号；尚无登记时为 0 */
          version: number;
        };
      };
    };
    responses: {
      /** @description 确认本单位值班表无误 */
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
  protectiveStops_execute: {
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
          reference: string;
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          stoppedAt: string;
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
  protectiveStops_refuse: {
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
  protectiveStops_confirm: {
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
          /**
           * Format: date-time
           * @description 时刻，ISO 8601
           */
          releasedAt: string;
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
  punishmentList_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        /** @description 只取该时点以后变化的条目（含已解除）；建议与上次取数时间重叠十分钟。缺省取全部在册条目 */
        since?: string;
        /** @description 只取本机构尚未落实的在册条目，或者已解除而本机构尚未解除措施的条目 */
        waits?: 'carrying-out' | 'lifting';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 在册条目；给出 since 的，取其后变化的条目，含已解除 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            readonly items: {
              /**
               * Format: date-time
               * @description 本机构登记已落实的时间
               */
              carriedOutAt?: string;
              /** Format: date-time */
              changedAt: string;
              deciderName: string;
              /** Format: date-time */
              endedAt?: string;
              /** Format: date-time */
              endsAt: string;
              entryId: string;
              idNumber?: string;
              /** @enum {string} */
              kind?: 'person' | 'organization';
              /**
               * Format: date-time
               * @description 本机构登记已解除措施的时间
               */
              liftedAt?: string;
              measures: string[];
              name?: string;
              /** @description 联合惩戒告知书文号 */
              number: string;
              /** Format: date-time */
              startsAt: string;
              /** @enum {string} */
              status: 'running' | 'ended';
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
  punishmentList_carryOut: {
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
    requestBody?: never;
    responses: {
      /** @description 登记本机构已落实惩戒措施 */
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
  punishmentList_lift: {
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
    requestBody?: never;
    responses: {
      /** @description 惩戒解除后，登记本机构已解除措施 */
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
  punishmentList_file: {
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
  queryOrders_correct: {
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
  queryOrders_answer: {
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
  queryOrders_statement: {
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
  queryOrders_report: {
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
  queryOrders_template: {
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
  queryOrders_take: {
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
  queryOrders_confirmEnd: {
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
  returns_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        status?: 'issued' | 'presented' | 'completion-asked' | 'accepted' | 'paid';
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
  returns_one: {
    parameters: {
      query?: never;
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
        content: {
          'application/json': {
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
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  returns_accept: {
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
  returns_askCompletion: {
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
          /** @description 需要补正的材料 */
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
  returns_lines: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
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
        content: {
          'application/json': {
            readonly items: {
              /** @description 金额，以分为单位的十进制文本 */
              amountFen: string;
              bankReference?: string;
              bouncedReason?: string;
              itemKey: string;
              lineNo: number;
              /** Format: date-time */
              paidAt?: string;
              payeeAccount: string;
              payeeBank: string;
              payeeName: string;
              /** @description 返还请求号：同一请求号只付一次 */
              requestNumber?: string;
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
  returns_present: {
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
          /**
           * @description 已留存通知书原件和警察证复印件
           * @enum {boolean}
           */
          copiesKept: true;
          officers: {
            /** @description 人民警察证号 */
            cardNumber: string;
            name: string;
            unitName: string;
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
  returns_confirmByFile: {
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
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            confirmed: number;
            /** @description 先前已确认、无需再记的 */
            known: number;
            problems: {
              reason: string;
              remedy: string;
              requestNumber: string;
              row: number;
            }[];
            receipts: {
              matterId: string;
              number: number;
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
  returns_confirm: {
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
          results: (
            | {
                bankReference: string;
                lineNo: number;
                /**
                 * Format: date-time
                 * @description 时刻，ISO 8601
                 */
                paidAt: string;
                /** @description 返还请求号；退汇后再次放款的必须写明 */
                requestNumber?: string;
                /** @enum {string} */
                result: 'paid';
              }
            | {
                lineNo: number;
                /** @description 退汇原因 */
                reason: string;
                /** @description 返还请求号；退汇后再次放款的必须写明 */
                requestNumber?: string;
                /** @enum {string} */
                result: 'bounced';
              }
          )[];
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
            confirmed: number;
            /** @description 先前已确认、无需再记的 */
            known: number;
            problems: {
              reason: string;
              remedy: string;
              requestNumber: string;
              row: number;
            }[];
            receipts: {
              matterId: string;
              number: number;
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
  returns_release: {
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
          /** @description 不填为全部尚未放款的 */
          lineNos?: number[];
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
            receipts: {
              matterId: string;
              number: number;
            }[];
            refused: {
              code: string;
              lineNo: number;
              message: string;
            }[];
            released: number;
          };
        };
      };
      /** @description 拒绝或故障 */
      default: {
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
  stopPaymentOrders_correct: {
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
  answerFiles_file: {
    parameters: {
      query?: {
        format?: 'xlsx' | 'csv';
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
  answerFiles_take: {
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
    requestBody?: never;
    responses: {
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
  stopPaymentOrders_answer: {
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
  stopPaymentOrders_handOn: {
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
  stopPaymentOrders_confirmLift: {
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
  stopPaymentOrders_take: {
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
