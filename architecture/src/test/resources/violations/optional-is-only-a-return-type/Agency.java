// red
package io.blotter.domain.agency;

import java.util.Optional;

record Agency(Optional<String> name) {}
