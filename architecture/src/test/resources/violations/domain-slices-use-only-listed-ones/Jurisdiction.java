// red
package io.blotter.domain.location;

import io.blotter.domain.agency.Agency;

public record Jurisdiction(Agency police) {}
