// red
package io.blotter.bootstrap;

import org.antlr.v4.runtime.Token;

final class Server {
  Token token;
}
