// red
package io.blotter.web.agency;

final class AgencyManager {}
