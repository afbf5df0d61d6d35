package io.blotter.toolchain.differ;

/** The files that the differ wrote do not do what they must; the message says what is left. */
final class ProposalException extends RuntimeException {
  ProposalException(String message) {
    super(message, null, false, false);
  }
}
