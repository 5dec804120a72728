using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Opening;

/// <summary>A step that is taken on the page of an exchange itself, without a form of its own: the exchange follows as it is now, with the reason on top where it was refused.</summary>
internal abstract class SmallStep(FormScope scope, HotlineClient hotline) : FormOnExchange(scope, hotline)
{
    /// <summary>The field with the reason.</summary>
    public const string Reason = "reason";

    /// <summary>Where on the page it was taken.</summary>
    protected abstract string Place { get; }

    // The page stands on the exchange as it is now; what was refused is said on top.
    protected override long? VersionOf(Exchange record) => null;

    protected Func<CancellationToken, Task<IResult>> Step(string address, object body, FormState form) =>
        token => ThenAsync(Hotline.TakeStepAsync(Id, address, SeenIn(form), form[FormInputs.Key], body, token), $"{ExchangePath}#{Place}");

    protected override IResult Show(FormOn<Exchange> shown, int status) =>
        Page.Show<ExchangePage>(new ExchangeModel(shown.Record, shown.Form), status);
}
