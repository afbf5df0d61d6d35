// red
package io.blotter.application.shared;

import io.blotter.application.agency.Agency;

public record Reference(Agency agency) {}
