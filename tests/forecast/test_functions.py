"""Distribution functions against pinned references: SciPy 1.17.1, called once outside this project."""

import numpy as np
import pytest

from restride.forecast.functions import gamma_sf, gauss_hermite, normal_cdf, t5_cdf

# scipy.stats.t.cdf(x, 5), scipy.stats.norm.cdf(x), scipy.stats.gamma.sf(x, shape); SciPy 1.17.1, NumPy 2.4.6
T5 = {-6: 0.000923069144797007, -2.5: 0.0272450496711881, -0.3: 0.388124521131637, 0: 0.5,
      0.7: 0.742425525842592, 1.9: 0.942068347949336, 4: 0.994838292259584}  # fmt: skip
NORMAL = {-9: 1.12858840595383e-19, -3: 0.00134989803163009, -0.5: 0.308537538725987, 0: 0.5,
          1.2: 0.884930329778292, 4: 0.999968328758167}  # fmt: skip
GAMMA_AT = (0.01, 0.5, 2, 3.4, 10, 40)
GAMMA = {
    1: (0.990049833749168, 0.606530659712633, 0.135335283236613, 0.0333732699603261,
        4.53999297624849e-05, 4.2483542552916e-18),
    2: (0.99995033208666, 0.90979598956895, 0.406005849709838, 0.146842387825435,
        0.000499399227387334, 1.74182524466956e-16),
    2.35: (0.999992991882778, 0.950843946530546, 0.507533668936004, 0.207333997788889,
           0.00096265001979857, 5.31195102516684e-16),
    0.6: (0.929648828335831, 0.381098982859207, 0.0599740138752913, 0.0125344772364373,
          1.17069155783689e-05, 6.4599054834777e-19),
}  # fmt: skip


def test_student_t_with_five_degrees_of_freedom():
    assert t5_cdf(np.array([*T5], float)) == pytest.approx([*T5.values()], rel=1e-12)


def test_normal_is_exact_in_both_tails():
    assert normal_cdf(np.array([*NORMAL], float)) == pytest.approx([*NORMAL.values()], rel=1e-12)


@pytest.mark.parametrize("shape", GAMMA)
def test_gamma_survival(shape):
    assert gamma_sf(np.array(GAMMA_AT), shape) == pytest.approx(GAMMA[shape], rel=1e-11)


@pytest.mark.parametrize("shape", GAMMA)
def test_gamma_survival_is_one_up_to_zero(shape):
    assert gamma_sf(np.array([-3.0, 0.0]), shape).tolist() == [1, 1]


def test_gauss_hermite_integrates_powers_of_a_standard_normal():
    node, weight = gauss_hermite(11)
    moments = [float(node**k @ weight) for k in range(0, 21, 2)]
    odd_factorials = np.cumprod([1, *range(1, 20, 2)])
    assert moments == pytest.approx(odd_factorials.tolist(), rel=1e-9)
