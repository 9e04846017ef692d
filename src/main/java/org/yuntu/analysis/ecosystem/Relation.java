package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundStage;

/// Relationships that are rows of their own.
public sealed interface Relation {

    Provenance provenance();

    /// 链主, 龙头 … of a cluster or a chain.
    record Role(Actor enterprise, Actor chain, Optional<ChainRole> role, OptionalInt year, Provenance provenance)
            implements Relation {

        static Role of(Edge e) {
            Fields f = new Fields(e.fields());
            return new Role(e.from(), e.to(), f.term("role", ChainRole.class), f.count("year"), e.provenance());
        }

        /// The cluster the role is held in, itself or by one of its chains.
        public Optional<Cluster> cluster() {
            return Cluster.findByCode(chain.id()).or(() -> Cluster.findByProductId(chain.id()));
        }
    }

    record Investment(
            Actor investor,
            Actor enterprise,
            OptionalDouble amountCny,
            Optional<LocalDate> on,
            String round,
            Optional<FundStage> stage,
            Provenance provenance)
            implements Relation {

        static Investment of(Edge e) {
            Fields f = new Fields(e.fields());
            return new Investment(
                    e.from(),
                    e.to(),
                    f.number("amount"),
                    f.date("on"),
                    f.text("round"),
                    f.term("stage", FundStage.class),
                    e.provenance());
        }
    }

    /// A firm in an incubator or a zone.
    record Tenancy(
            Actor enterprise,
            Actor carrier,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean graduated,
            Provenance provenance)
            implements Relation {

        static Tenancy of(Edge e) {
            Fields f = new Fields(e.fields());
            return new Tenancy(e.from(), e.to(), f.date("from"), f.date("to"), f.flag("graduated"), e.provenance());
        }
    }

    /// 一帮一, 一帮多.
    record Mentoring(Actor mentor, Actor mentee, String form, OptionalInt year, Provenance provenance)
            implements Relation {

        static Mentoring of(Edge e) {
            Fields f = new Fields(e.fields());
            return new Mentoring(e.from(), e.to(), f.text("form"), f.count("year"), e.provenance());
        }
    }
}
