using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hosting.Tests.Probe;

/// <summary>The smallest aggregate: enough to be created, changed, and refused.</summary>
public sealed class Note : AggregateRoot<Guid>, IRecord
{
    public Note(Guid id, string subject)
        : base(id)
    {
        Subject = subject;
        Changed();
    }

    public string Subject { get; private set; }

    Guid IRecord.Key => Id;

    public IEnumerable<ChangeSince> Since(long version) => [];

    public void Rename(string subject)
    {
        if (subject == "sealed")
        {
            throw new DomainException(
                new DomainError("probe.note.sealed", DomainErrorKind.Rule, new("Ghi chép đã niêm phong.", "The note is sealed."))
            );
        }

        Subject = subject;
        Changed();
    }

    protected override object? StateMessage() => null;
}
