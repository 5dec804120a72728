using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>What people call the fields of a handover and of its steps.</summary>
internal static class HandoverLabels
{
    public static Text? Of(string field) =>
        field switch
        {
            HandoverFields.Place => HandoverTexts.Place,
            "plannedAt" => HandoverTexts.PlannedAt,
            HandoverFields.Persons => HandoverTexts.Persons,
            "officersOurs" => HandoverTexts.OfficersOurs,
            "officersTheirs" => HandoverTexts.OfficersTheirs,
            "vehicles" => HandoverTexts.Vehicles,
            "needs" => HandoverTexts.Needs,
            "note" => HandoverTexts.Note,
            "side" => HandoverTexts.Side,
            "at" => HandoverTexts.At,
            "certificateAt" => HandoverTexts.CertificateAt,
            "signedByUs" => HandoverTexts.SignedByUs,
            "signedByThem" => HandoverTexts.SignedByThem,
            "number" => HandoverTexts.MinutesNumber,
            "reason" => HandoverTexts.Reason,
            "strangers" => HandoverTexts.Strangers,
            _ => null,
        };
}
