/** The API's own description: documents for programs, and a page for people. */
@NullMarked
package io.blotter.web.reference;

import org.jspecify.annotations.NullMarked;
