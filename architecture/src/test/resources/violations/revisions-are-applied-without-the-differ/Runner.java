// red
package io.blotter.toolchain.run;

import io.blotter.toolchain.differ.Fingerprint;

final class Runner {
  Fingerprint fingerprint;
}
