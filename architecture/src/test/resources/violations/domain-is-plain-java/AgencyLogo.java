// red
package io.blotter.domain.agency;

import java.nio.file.Path;

record AgencyLogo(Path file) {}
