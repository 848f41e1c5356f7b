// What a credential's status has become (spec: status-list.md, What a list says).

/** From the better to the worse; other statuses are of a scheme, and not compared. */
const ranked = ['green', 'yellow', 'red']

/**
 * The effective status, a name.
 *
 * @param {string} stated the status in the credential
 * @param {string} listed what the list says of its index: `none` or an overriding status
 */
export function effectiveStatus(stated, listed) {
  return listed === 'none' ? stated : worseOf(stated, listed) ?? listed
}

/** The worse one of two statuses; null unless both are green, yellow or red. */
export function worseOf(a, b) {
  const ranks = [a, b].map(status => ranked.indexOf(status))
  return ranks.includes(-1) ? null : ranked[Math.max(...ranks)]
}
