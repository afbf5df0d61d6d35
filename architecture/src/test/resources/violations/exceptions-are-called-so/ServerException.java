package io.blotter.toolchain.run;

final class ServerException extends RuntimeException {}
