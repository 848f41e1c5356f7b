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
  if (listed === 'none') return stated
  const ranks = [stated, listed].map(status => ranked.indexOf(status))
  return ranks.includes(-1) ? listed : ranked[Math.max(...ranks)]
}
