using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.AgendaPapers;

/// <summary>Whom a paper reaches by its handling (TLP 2.0), among those who see the meeting: a briefing of a desk nobody else sees, so that all of its papers are that desk's.</summary>
internal static class PaperReaders
{
    /// <summary>Whether the handling of a paper lets somebody read it.</summary>
    public static bool Reach(string handling, Meeting meeting, Officer officer) =>
        handling switch
        {
            Handlings.Clear or Handlings.Green => true,
            // Those who have to know: who sits at the table.
            Handlings.Amber => meeting.HasAtTable(officer),
            // The authority that received it: the one that keeps the meeting.
            Handlings.AmberStrict => officer.Agency == meeting.Agency,
            // Named recipients: who keeps the meeting, and hands it out himself.
            _ => meeting.IsKeptBy(officer),
        };
}
