/** The API's own description: documents for programs, and what pages tell people of it. */
@NullMarked
package io.blotter.web.reference;

import org.jspecify.annotations.NullMarked;
