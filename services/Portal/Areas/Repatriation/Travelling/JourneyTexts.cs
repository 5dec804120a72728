using System.Globalization;
using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Repatriation.Travelling;

/// <summary>Words of a journey home.</summary>
internal static class JourneyTexts
{
    public static readonly Text Title = new("Hành trình về nước", "The journey home");
    public static readonly Text None = new(
        "Chưa ghi vé, nước quá cảnh, xác nhận sức khỏe hay người đi cùng.",
        "No tickets, countries on the way, fitness to travel or escort are written down yet."
    );
    public static readonly Text Write = new("Ghi hành trình", "Write the journey down");
    public static readonly Text Change = new("Sửa hành trình", "Change the journey");
    public static readonly Text Save = new("Ghi lại", "Save");
    public static readonly Text Lead = new(
        "Ghi lại toàn bộ: điều bỏ trống sẽ không còn trong hành trình. Không ghi tên người, bệnh tật hay mã đặt chỗ.",
        "The journey is written down whole: what is left empty stands in it no more. No names of people, no illness, no booking codes."
    );
    public static readonly Text Legs = new("Chặng đi", "Legs");
    public static readonly Text Leg = new("Chặng {0}", "Leg {0}");
    public static readonly Text Means = new("Phương tiện", "Means");
    public static readonly Text Number = new("Số chuyến", "Number");
    public static readonly Text From = new("Từ", "From");
    public static readonly Text To = new("Đến", "To");
    public static readonly Text DepartsAt = new("Giờ đi", "Leaves");
    public static readonly Text ArrivesAt = new("Giờ đến", "Comes in");
    public static readonly Text Ticket = new("Vé", "Ticket");
    public static readonly Text Transit = new("Nước quá cảnh", "Countries on the way");
    public static readonly Text Fitness = new("Đủ sức khỏe đi lại", "Fit to travel");
    public static readonly Text FitnessHint = new(
        "Chỉ ghi ai xác nhận và đến ngày nào; không ghi bệnh.",
        "Only who says so and until when; no illness."
    );
    public static readonly Text FitnessBy = new("Ai xác nhận", "Who says so");
    public static readonly Text FitnessOn = new("Xác nhận ngày", "Said on");
    public static readonly Text FitnessUntil = new("Có giá trị đến", "Good until");
    public static readonly Text FitnessSaid = new("{0}, {1}; có giá trị đến {2}", "{0}, {1}; good until {2}");
    public static readonly Text Escort = new("Người đi cùng", "Escort");
    public static readonly Text UntilDay = new("đủ sức khỏe đến {0}", "fit until {0}");
    public static readonly Text NotFit = new("chưa xác nhận sức khỏe", "nobody said fit to travel");
    public static readonly Text Alone = new("không có người đi cùng", "nobody goes along");
    public static readonly Text EscortNone = new("Không có người đi cùng", "Nobody goes along");
    public static readonly Text EscortAgency = new("Cơ quan đi cùng (khi loại là cơ quan)", "Agency (where the kind is agency)");
    public static readonly Text EscortNote = new(
        "Đơn vị, tổ chức (bắt buộc với tổ chức)",
        "Office or organisation (needed for an organisation)"
    );
    public static readonly Text EscortHint = new("Không ghi tên người đi cùng", "No name of who goes along");
    public static readonly Text Reason = new("Lý do thay đổi", "Why it is changed");

    public static Text? LabelOf(string field) =>
        field switch
        {
            _ when field.StartsWith("legs[", StringComparison.Ordinal) => OfLeg(field),
            "legs" => Legs,
            "transit" => Transit,
            "fitness.by" => FitnessBy,
            "fitness.on" => FitnessOn,
            "fitness.until" => FitnessUntil,
            "escort.kind" => Escort,
            "escort.agency" => EscortAgency,
            "escort.note" => EscortNote,
            "reason" => Reason,
            _ => null,
        };

    // Leg 2 · Leaves: several legs have the same fields.
    private static Text OfLeg(string field)
    {
        var end = field.IndexOf(']', StringComparison.Ordinal);
        return end > 0 && int.TryParse(field["legs[".Length..end], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? With(place + 1, OfPart(field[(field.LastIndexOf('.') + 1)..]))
            : Legs;
    }

    private static Text With(int number, Text part) =>
        new(
            $"{string.Format(CultureInfo.InvariantCulture, Leg.Vi, number)} · {part.Vi}",
            $"{string.Format(CultureInfo.InvariantCulture, Leg.En, number)} · {part.En}"
        );

    private static Text OfPart(string part) =>
        part switch
        {
            "means" => Means,
            "number" => Number,
            "from" => From,
            "to" => To,
            "departsAt" => DepartsAt,
            "arrivesAt" => ArrivesAt,
            "ticket" => Ticket,
            _ => Legs,
        };
}
