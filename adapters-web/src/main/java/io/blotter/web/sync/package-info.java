/** The source manager's operations over HTTP. */
@NullMarked
package io.blotter.web.sync;

import org.jspecify.annotations.NullMarked;
