// red
package io.blotter.toolchain.run;

import java.io.IOException;

final class ServerError extends IOException {}
