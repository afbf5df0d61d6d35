// red
package io.blotter.web.agency;

public record AgencyResponse(String name) {}
