package org.needlepoint.ui.patients;

import java.util.List;
import org.needlepoint.store.PatientRow;
import org.needlepoint.ui.common.Failure;

/// What the list shows.
public sealed interface Listing {

    /// Nothing was read yet.
    record Reading() implements Listing {
    }

    /// Patients were found.
    ///
    /// @param rows at most [PatientsModel#LIMIT] of them
    /// @param text what was searched for; empty where the filter alone was asked
    record Found(List<PatientRow> rows, String text) implements Listing {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    /// The clinic has no patients yet.
    record NoPatients() implements Listing {
    }

    /// No session waits for anyone.
    record NothingUnfinished() implements Listing {
    }

    /// Nobody is due today.
    record NobodyDue() implements Listing {
    }

    /// Nobody matches what was searched for.
    record NoMatch(String text) implements Listing {
    }

    /// The list could not be read.
    record Failed(Failure failure) implements Listing {
    }
}
