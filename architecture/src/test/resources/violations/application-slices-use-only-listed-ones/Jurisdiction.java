// red
package io.blotter.application.location;

import io.blotter.application.agency.Agency;

public record Jurisdiction(Agency police) {}
