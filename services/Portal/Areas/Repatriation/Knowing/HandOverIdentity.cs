using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Knowing;

/// <summary>
/// GET and POST /cases/persons/{id}/identity-handover: the desk that holds who somebody is hands it over. It is read from Hotline, on record there, and written to
/// Repatriation within this one request, both under the user's own token; it comes to no browser.
/// </summary>
internal sealed class HandOverIdentity(FormScope scope, PersonsClient persons, KnowingClient knowing, HotlineClient hotline)
    : RecordForm<Returning>(scope)
{
    public static void Map(RouteGroupBuilder cases) =>
        cases.MapForm<HandOverIdentity>($"/persons/{{id:guid}}/{Known.PersonStep.IdentityHandover}");

    protected override async Task<Returning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await persons.ReadAsync(Id, withIdentity: false, cancellationToken) is { HeldAt: not null } person ? person : null;

    protected override long? VersionOf(Returning record) => record.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Returning record) =>
        async token =>
        {
            var held = record.HeldAt!;
            HandedIdentity identity;
            try
            {
                identity = await ReadThereAsync(held, token);
            }
            catch (ServiceProblemException closed) when (closed.Problem.Status == StatusCodes.Status404NotFound)
            {
                form.Add("", L[KnowingTexts.NotReadThere]);
                return Show(new(record, new(form)), StatusCodes.Status403Forbidden);
            }
            catch (ServiceDownException)
            {
                form.Add("", L[KnowingTexts.HotlineDown]);
                return Show(new(record, new(form)), StatusCodes.Status503ServiceUnavailable);
            }

            // The desk does not see the person any more: what it did is told where it goes on.
            return await ThenAsync(
                knowing.HandOverAsync(Id, SeenIn(form), identity, form[FormInputs.Key], token),
                $"/exchanges/{held.Exchange}?done={Known.PersonStep.IdentityHandover}"
            );
        };

    protected override IResult Show(FormOn<Returning> shown, int status) => Page.Show<HandOverIdentityPage>(shown, status);

    // Hotline decides who reads there.
    private async Task<HandedIdentity> ReadThereAsync(HeldPlace held, CancellationToken cancellationToken)
    {
        var there = await hotline.PersonAsync(held.Exchange, held.Person, cancellationToken);
        return new(
            there.Name,
            there.Aliases,
            there.Birth,
            there.Document,
            there.OtherDocuments,
            there.Telephone,
            there.OtherTelephones,
            there.Sex,
            there.Nationality,
            there.Minor,
            there.Address
        );
    }
}
