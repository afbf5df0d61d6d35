// red
package io.blotter.persistence.agency;

record Summary(AgencyRow first) {}
