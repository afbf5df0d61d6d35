/** Where imported rows are written, and what they are compared with. */
@NullMarked
package io.blotter.application.imports.port;

import org.jspecify.annotations.NullMarked;
