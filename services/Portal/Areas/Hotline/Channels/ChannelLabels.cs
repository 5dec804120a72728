using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>What people call the fields of a channel.</summary>
internal static class ChannelLabels
{
    public static Text Of(string field) => Known(field) ?? new(field, field);

    /// <summary>Null where people never see it.</summary>
    public static Text? Known(string field) =>
        field.Split('[', '.')[0] switch
        {
            "from" => ChannelTexts.From,
            "note" => ChannelTexts.Why,
            "code" => ChannelTexts.Code,
            "partner" => ExchangeTexts.Partner,
            "level" => ChannelTexts.Level,
            "area" => ExchangeTexts.Area,
            "desk" => ChannelTexts.OurDesk,
            "theirUnit" => ChannelTexts.TheirUnit,
            "theirUnitEn" => ChannelTexts.TheirUnitEn,
            "numbers" => ChannelTexts.Numbers,
            "languages" => ChannelTexts.Languages,
            "ourHours" => ChannelTexts.OurHours,
            "theirHours" => ChannelTexts.TheirHours,
            "theirZone" => ChannelTexts.TheirZone,
            "medium" => ExchangeTexts.Medium,
            "unverified" => ChannelTexts.Unverified,
            "contactPoints" => ChannelTexts.Points,
            "testedAt" => ChannelTexts.TestedAt,
            "result" => ChannelTexts.Result,
            _ => null,
        };
}
