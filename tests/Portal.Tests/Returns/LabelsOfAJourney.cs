using Cooperation.Portal.Areas.Repatriation.Travelling;

namespace Cooperation.Portal.Tests.Returns;

/// <summary>Several legs have the same fields: an error says of which leg it speaks.</summary>
public sealed class LabelsOfAJourney
{
    [Theory]
    [InlineData("legs[0].departsAt", "Chặng 1 · Giờ đi", "Leg 1 · Leaves")]
    [InlineData("legs[2].ticket", "Chặng 3 · Vé", "Leg 3 · Ticket")]
    [InlineData("legs[1]", "Chặng 2 · Chặng đi", "Leg 2 · Legs")]
    [InlineData("escort.kind", "Người đi cùng", "Escort")]
    public void A_field_is_named_with_its_leg(string field, string vi, string en)
    {
        var label = JourneyTexts.LabelOf(field)!.Value;
        (label.Vi, label.En).ShouldBe((vi, en));
    }
}
