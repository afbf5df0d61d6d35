// red
package io.blotter.domain.agency;

import lombok.Value;

@Value
final class Agency {}
