/** The contact form over HTTP. */
@NullMarked
package io.blotter.web.contact;

import org.jspecify.annotations.NullMarked;
