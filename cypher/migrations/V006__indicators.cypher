CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_snapshot_id IF NOT EXISTS FOR (n:FigureSnapshot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT snapshot_figure_id IF NOT EXISTS FOR (n:SnapshotFigure) REQUIRE n.id IS UNIQUE;
