/** The page on which a matter is worked on; the record where there is none. */
export function pathOfMatter(matterId: string): string {
  const [area = '', id = ''] = matterId.split('/');
  switch (area) {
    case 'bank-report':
      return `/bank-reports/${id}`;
    case 'case':
      return `/cases/${id}`;
    case 'protective-stop':
      return `/protective-stops/${id}`;
    case 'restitution':
      return `/restitutions/${id}`;
    case 'stop-payment-order':
      return `/stop-payment-orders/${id}`;
    case 'freeze-order':
      return `/freeze-orders/${id}`;
    case 'query-order':
      return `/query-orders/${id}`;
    case 'double-inquiry':
      return `/double-inquiries/${id}`;
    case 'evidence':
      return `/evidence/${id}`;
    case 'area-listing':
    case 'assistance':
    case 'bulletin':
    case 'complaint':
    case 'campaign':
    case 'consultation':
    case 'designation':
    case 'disposal':
    case 'escalation':
    case 'listing':
    case 'meeting':
    case 'look':
    case 'talk':
    case 'task-register':
    case 'procedure':
    case 'punishment-listing':
    case 'referral':
    case 'reward':
    case 'risk-tag':
    case 'ticket':
      return `/${area}s/${id}`;
    case 'recommendation':
      return `/recommendations/${id}`;
    default:
      return `/matters/${area}/${id}`;
  }
}
