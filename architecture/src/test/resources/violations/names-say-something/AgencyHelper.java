// red
package io.blotter.web.agency;

final class AgencyHelper {}
