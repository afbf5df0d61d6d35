/** The history of the registry over HTTP. */
@NullMarked
package io.blotter.web.audit;

import org.jspecify.annotations.NullMarked;
