using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whether the time limit “Certificate of return” is kept, by the agency that has to.</summary>
internal sealed class ReturnCertificateKept()
    : DeadlineKept("deadline-return-certificate", "returnCertificate", new Text("Cấp giấy chứng nhận về nước", "Certificate of return"));
