// red
package io.blotter.persistence.agency;

public record AgencyRow(long id) {}
