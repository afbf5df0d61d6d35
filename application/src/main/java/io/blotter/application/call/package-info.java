/** Calls to agencies: who called which number about what, how it ended, what was said. */
@NullMarked
package io.blotter.application.call;

import org.jspecify.annotations.NullMarked;
