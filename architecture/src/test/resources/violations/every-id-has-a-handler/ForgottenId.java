// red
package io.blotter.domain.agency;

import io.blotter.domain.shared.Id;

public record ForgottenId(long value) implements Id {}
