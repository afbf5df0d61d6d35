package io.blotter.toolchain.author;

import io.blotter.toolchain.differ.Fingerprint;

final class RevisionAuthoring {
  Fingerprint fingerprint;
}
