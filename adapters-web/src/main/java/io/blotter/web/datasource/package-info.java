/** Data sources over HTTP. */
@NullMarked
package io.blotter.web.datasource;

import org.jspecify.annotations.NullMarked;
