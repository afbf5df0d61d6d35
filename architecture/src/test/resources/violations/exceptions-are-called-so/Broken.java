// red
package io.blotter.application.account;

final class Broken extends RuntimeException {}
