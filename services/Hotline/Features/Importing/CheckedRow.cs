using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.People;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>A row that passed every rule of logging and can be imported.</summary>
internal sealed record CheckedRow
{
    public required int Row { get; init; }

    public required Intake Intake { get; init; }

    public required IReadOnlyList<ProtectedDetails> People { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Roles { get; init; }

    public required ReadRow Read { get; init; }

    /// <summary>What makes it this row and no other, under a key.</summary>
    public required byte[] Key { get; init; }

    public Exchange Log(Reference reference) =>
        (Read.IsOpen ? Exchange.Log(Intake, Roles) : Exchange.Enter(Intake, Roles, Read.SignsOfCrime, Read.Result)).Numbered(reference);
}
