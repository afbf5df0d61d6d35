/** How an endpoint is declared: its path, access, parameters, body and answers. */
@NullMarked
package io.blotter.web.shared;

import org.jspecify.annotations.NullMarked;
