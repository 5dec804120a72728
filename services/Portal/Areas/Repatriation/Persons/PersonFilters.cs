using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Areas.Repatriation.Cases;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>By what the list of persons and its board are filtered.</summary>
internal static class PersonFilters
{
    public static IReadOnlyList<ListFilter> Of(PageLanguage speech, Codes codes)
    {
        Choice yes = new(StepFields.Yes, speech[PersonTexts.Yes]);
        Choice[] answers = [yes, new(StepFields.No, speech[PersonTexts.No])];
        return
        [
            new("partner", speech[CaseTexts.Partner], codes.Of(Lists.Partner)),
            new("stage", speech[PersonTexts.Stage], codes.Of(Lists.PersonStage)),
            new("identification", speech[PersonTexts.Identification], codes.Of(Lists.PersonIdentification)),
            new("mine", speech[PersonTexts.Turn], [new(StepFields.Yes, speech[PersonTexts.Mine])]),
            new("late", speech[PersonTexts.Late], answers),
            new("soon", speech[ExchangeTexts.DueSoon], [yes]),
            new("minor", speech[PersonTexts.OfAge], answers),
            new("held", speech[PersonTexts.Identity], [new(StepFields.Yes, speech[PersonTexts.IdentityWaits])]),
        ];
    }
}
