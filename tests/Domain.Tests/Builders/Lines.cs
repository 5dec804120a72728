using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Hours;
using Cooperation.Hotline.Domain.Codes;

namespace Cooperation.Domain.Tests.Builders;

/// <summary>Channels of the domain, valid as they start.</summary>
internal static class Lines
{
    public static readonly ChannelState.Entry ByChief = new(Entries.Officer, "Thông báo của phía bạn");

    public static ChannelTerms Terms(string desk = "BP-TN-MOCBAI", string area = Areas.Border, string medium = Mediums.Telephone) =>
        new()
        {
            Level = ChannelLevels.Post,
            Area = area,
            Desk = desk,
            TheirUnit = "Đồn bạn",
            TheirUnitEn = "Their post",
            Numbers = ["+855 23 000 001"],
            Languages = ["km", "vi"],
            OurHours = OpeningHours.Always,
            TheirHours = OpeningHours.Parse("Mon-Fri 07:30-17:00"),
            TheirZone = "Asia/Phnom_Penh",
            Medium = medium,
            ContactPoints =
            [
                new("CP-VN", Sides.Ours, "Trực ban", "Duty officer", ["7001"], ["vi"], Unverified: false),
                new("CP-KH", Sides.Theirs, "Trực ban bạn", "Their duty officer", ["8001"], ["km"], Unverified: false),
            ],
        };

    public static Channel Opened(
        string code,
        string desk,
        string area,
        DateOnly from,
        string medium = Mediums.Telephone,
        DateOnly? until = null
    )
    {
        var channel = Channel.Open(code, code[..2], from, Terms(desk, area, medium), entry: null, Friday.Noon);
        if (until is { } last)
        {
            channel.Close(last.AddDays(1), entry: null, Friday.Noon, today: from);
        }

        return channel;
    }
}
