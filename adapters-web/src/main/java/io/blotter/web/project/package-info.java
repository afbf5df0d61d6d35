/** Projects over HTTP. */
@NullMarked
package io.blotter.web.project;

import org.jspecify.annotations.NullMarked;
