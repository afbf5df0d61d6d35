/** What is asked for, and how far it is. */
@NullMarked
package io.blotter.pages.datarequest;

import org.jspecify.annotations.NullMarked;
