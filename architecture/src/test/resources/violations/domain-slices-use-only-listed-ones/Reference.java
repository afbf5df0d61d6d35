// red
package io.blotter.domain.shared;

import io.blotter.domain.agency.Agency;

public record Reference(Agency agency) {}
