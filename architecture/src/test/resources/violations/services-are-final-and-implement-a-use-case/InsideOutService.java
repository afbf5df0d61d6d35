// red
package io.blotter.application.agency;

import io.blotter.application.agency.port.Agencies;

public final class InsideOutService implements Agencies {}
