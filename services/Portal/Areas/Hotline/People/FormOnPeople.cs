using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>A form on the people of an exchange. What is typed is never a draft (R20).</summary>
internal abstract class FormOnPeople(FormScope scope, HotlineClient hotline) : FormOnExchange(scope, hotline)
{
    protected string PeopleOnPage => $"{ExchangePath}#people";

    protected override string FieldOf(string field) => PersonForm.FieldOf(field);

    protected override Text? LabelOf(string field) => field == "reason" ? PeopleTexts.CorrectReason : LogLabels.Of($".{field}");
}
